"""What crosses between services, and nothing else. Producers fill these models; consumers ignore unknown fields
and send what a model refuses to the dead-letter topic. The JSON Schemas in `contracts/events` are generated from
here (`python -m almpo_contracts`), and a test fails when one of them changes in a breaking way."""
