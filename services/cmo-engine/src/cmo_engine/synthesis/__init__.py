"""From evidence to configurations, by the rules of docs/methods/configurations.md. Pure: no I/O, no database.

The same functions serve the incremental path (over the configurations that an event can change) and the rebuild
(over everything), so that the two cannot drift apart."""
