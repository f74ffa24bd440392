export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nothing is told to anybody, and nothing is asked for: it works without a network.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The size of Storybook's own chunks is not ours to mend, so it is no warning.
  viteFinal: (config) => ({ ...config, build: { ...config.build, chunkSizeWarningLimit: 2000 } }),
};
