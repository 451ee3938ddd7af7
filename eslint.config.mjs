import powerbiVisuals from "eslint-plugin-powerbi-visuals";
import tseslint from "typescript-eslint";

const generated = ["node_modules/", "dist/", ".tmp/", "coverage/", "playground/dist/", "test/output/"];

export default tseslint.config(
    { ignores: generated },
    powerbiVisuals.configs.recommended,
    {
        files: ["**/*.ts", "**/*.tsx"],
        extends: [...tseslint.configs.strictTypeChecked],
        languageOptions: {
            parserOptions: { project: "./tsconfig.all.json", tsconfigRootDir: import.meta.dirname },
        },
        rules: {
            "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
            "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
            "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
            "max-lines": ["error", { max: 350, skipBlankLines: true, skipComments: true }],
        },
    },
    {
        // The formatting-model library takes object literals for its own classes: that is its documented use.
        files: ["src/settings/slices.ts"],
        rules: { "@typescript-eslint/no-unsafe-class-instance-assignment": "off" },
    },
    {
        files: ["test/**/*.ts"],
        rules: {
            "max-lines-per-function": "off",
            "@typescript-eslint/no-non-null-assertion": "off",
        },
    },
);
