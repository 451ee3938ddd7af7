declare const require: NodeRequire;

const specs = require.context(".", true, /\.spec\.ts$/);
specs.keys().forEach(specs);

export {};
