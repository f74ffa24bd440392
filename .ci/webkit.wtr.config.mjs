import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKit } from '../scripts/lib/webkit-driver.mjs';
import unit from '../web-test-runner.config.mjs';

/** The unit tests in WebKit. */
export default { ...unit, browsers: [webdriverLauncher(await startWebKit())] };
