declare const require: RequireOfBundler;

const specs = require.context(".", true, /\.spec\.ts$/);
specs.keys().forEach(specs);

export {};
