export default { transform: {}, testTimeout: 30_000 };
