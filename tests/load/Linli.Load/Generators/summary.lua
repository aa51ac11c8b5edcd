-- Prints one line that Wrk.cs reads: requests, microseconds, refused, broken, median and 99th percentile in microseconds.
function done(summary, latency)
    local errors = summary.errors
    print(string.format("@ %d %d %d %d %d %d", summary.requests, summary.duration, errors.status,
        errors.connect + errors.read + errors.write + errors.timeout, latency:percentile(50), latency:percentile(99)))
end
