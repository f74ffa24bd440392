import 'corridor-elements';
