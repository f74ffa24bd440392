import type { ReactNode } from 'react';
import 'corridor-elements/cdn/corridor-elements.css';

export const metadata = { title: 'A page', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
