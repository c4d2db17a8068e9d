"""From a situation and a release to ranked options: pure functions, no I/O, same input same output.

What each function does and why is written in docs/methods/recommendations.md."""
