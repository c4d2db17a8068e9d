"""A small OpenID Connect issuer for one machine. It is no identity provider for production."""
