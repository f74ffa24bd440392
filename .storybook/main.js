export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // No telemetry and no update checks, so that it works without a network.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // No warnings about the size of Storybook's own chunks, which we cannot change.
  viteFinal: (config) => ({ ...config, build: { ...config.build, chunkSizeWarningLimit: 2000 } }),
};
