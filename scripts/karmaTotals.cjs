// A karma reporter that leaves one machine-readable line, because karma's exit code says nothing of how many specs ran.
function TotalsReporter() {
    this.onRunComplete = (browsers, results) => {
        const failed = results.failed + (results.error && results.failed === 0 ? 1 : 0);
        process.stdout.write(`\nTOTALS ${results.success} passed, ${failed} failed, ${results.skipped ?? 0} skipped\n`);
    };
}

module.exports = { "reporter:totals": ["type", TotalsReporter] };
