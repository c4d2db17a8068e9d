"""The catalogue as DCAT-AP 3.0 (https://semiceu.github.io/DCAT-AP/releases/3.0.0/), in Turtle.

Values of controlled vocabularies are addresses of the EU authority tables; each says what it is, so that a check of
ranges needs no other graph. Importing rdflib takes a third of a second: import this module where it is used."""

from __future__ import annotations

from urllib.parse import quote

from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCTERMS, FOAF, OWL, RDF, RDFS, SKOS, XSD

from .schemas import Catalogue, Dataset, Distribution

# Version 3; rdflib knows the terms of version 2.
DCAT = Namespace("http://www.w3.org/ns/dcat#")
VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")
SPDX = Namespace("http://spdx.org/rdf/terms#")
DCATAP = Namespace("http://data.europa.eu/r5r/")
_PREFIXES = {
    "dcat": DCAT, "dcatap": DCATAP, "dct": DCTERMS, "foaf": FOAF, "owl": OWL, "rdfs": RDFS, "skos": SKOS,
    "spdx": SPDX, "vcard": VCARD, "xsd": XSD,
}  # fmt: skip
_AUTHORITY = "http://publications.europa.eu/resource/authority"
_MEDIA_TYPES = "https://www.iana.org/assignments/media-types"
_THEMES = {"SOCI": "Population and society", "GOVE": "Government and public sector"}
_LANGUAGES = {"en": "ENG", "de": "DEU", "el": "ELL", "it": "ITA", "pl": "POL", "es": "SPA"}
_COUNTRIES = {
    "AT": "AUT", "BE": "BEL", "BG": "BGR", "CY": "CYP", "CZ": "CZE", "DE": "DEU", "DK": "DNK", "EE": "EST",
    "EL": "GRC", "ES": "ESP", "FI": "FIN", "FR": "FRA", "HR": "HRV", "HU": "HUN", "IE": "IRL", "IT": "ITA",
    "LT": "LTU", "LU": "LUX", "LV": "LVA", "MT": "MLT", "NL": "NLD", "PL": "POL", "PT": "PRT", "RO": "ROU",
    "SE": "SWE", "SI": "SVN", "SK": "SVK",
}  # fmt: skip
"""Eurostat code → entry of the authority table country. EU is a continent there."""
_SERVICES = {"survey": "Survey", "cop": "Sessions and practices", "cmo": "Evidence", "wizard": "Policy designs"}


def turtle(catalogue: Catalogue) -> str:
    """The same catalogue, the same text."""
    return _Writer(catalogue).graph.serialize(format="turtle")


class _Writer:
    """Each method adds one node and what it says → the node."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.graph = Graph(bind_namespaces="none")
        for prefix, namespace in _PREFIXES.items():
            self.graph.bind(prefix, Namespace(str(namespace)))
        self._given = catalogue
        # Where no address is set it is the request's, which may hold anything.
        self._base = quote(catalogue.base, safe=":/[]@%")
        self._here = f"{self._base}/api/wizard/v1/catalogue.ttl"
        self._catalogue()

    def _catalogue(self) -> None:
        given, top = self._given, self._named("catalogue", DCAT.Catalog)
        self._say(top, DCTERMS.title, f"Data of {given.publisher} on active labour market policies")
        self._say(
            top,
            DCTERMS.description,
            "Code lists, practices, evidence releases and survey figures of an EU-ALMPO platform.",
        )
        self._add(top, DCTERMS.publisher, self._publisher())
        self._add(top, DCTERMS.license, self._entry(given.licence, DCTERMS.LicenseDocument))
        self._add(top, DCTERMS.language, self._language("en"))
        self._add(top, DCTERMS.spatial, self._place("EU"))
        self._add(top, FOAF.homepage, self._entry(f"{self._base}/", FOAF.Document))
        themes = self._entry(f"{_AUTHORITY}/data-theme", SKOS.ConceptScheme)
        self._say(themes, DCTERMS.title, "Data theme")
        self._add(top, DCAT.themeTaxonomy, themes)
        for name in _SERVICES:
            self._add(top, DCAT.service, self._service(name))
        for series in given.series:
            node = self._named(series.key, DCAT.DatasetSeries)
            self._say(node, DCTERMS.title, series.title)
            self._say(node, DCTERMS.description, series.description)
            self._add(node, DCTERMS.publisher, self._publisher())
            self._add(node, DCAT.contactPoint, self._contact())
        for dataset in given.datasets:
            self._add(top, DCAT.dataset, self._dataset(dataset))

    def _dataset(self, given: Dataset) -> URIRef:
        node = self._named(given.key, DCAT.Dataset)
        self._say(node, DCTERMS.title, given.title)
        self._say(node, DCTERMS.description, given.description)
        self._add(node, DCTERMS.identifier, Literal(str(node)))
        self._add(node, DCTERMS.publisher, self._publisher())
        self._add(node, DCAT.contactPoint, self._contact())
        access = self._entry(f"{_AUTHORITY}/access-right/{given.access}", DCTERMS.RightsStatement)
        self._add(node, DCTERMS.accessRights, access)
        self._add(node, DCTERMS.accrualPeriodicity, self._entry(f"{_AUTHORITY}/frequency/IRREG", DCTERMS.Frequency))
        for theme in given.themes:
            self._add(node, DCAT.theme, self._concept(f"data-theme/{theme}", _THEMES[theme]))
        for keyword in given.keywords:
            self._say(node, DCAT.keyword, keyword)
        for country in given.countries or ("EU",):
            self._add(node, DCTERMS.spatial, self._place(country))
        for language in given.languages:
            self._add(node, DCTERMS.language, self._language(language))
        if given.version is not None:
            # DCAT 3 says dcat:version; harvesters that know DCAT-AP 2 look for owl:versionInfo.
            self._add(node, DCAT.version, Literal(given.version))
            self._add(node, OWL.versionInfo, Literal(given.version))
        if given.issued is not None:
            self._add(node, DCTERMS.issued, _moment(given.issued))
        if given.modified is not None:
            self._add(node, DCTERMS.modified, _moment(given.modified))
        if given.until is not None:
            period = self._named(f"{given.key}-period", DCTERMS.PeriodOfTime)
            if given.since is not None:
                self._add(period, DCAT.startDate, _moment(given.since))
            self._add(period, DCAT.endDate, _moment(given.until))
            self._add(node, DCTERMS.temporal, period)
        if given.series is not None:
            self._add(node, DCAT.inSeries, self._at(given.series))
        if given.synthetic:
            simulated = self._named("simulated", DCTERMS.ProvenanceStatement)
            self._say(simulated, RDFS.label, "Simulated for demonstration; nobody said or answered this.")
            self._add(node, DCTERMS.provenance, simulated)
        for at, each in enumerate(given.distributions, start=1):
            self._add(node, DCAT.distribution, self._distribution(f"{given.key}-{at}", given.licence, each))
        return node

    def _distribution(self, key: str, licence: str, given: Distribution) -> URIRef:
        node = self._named(f"{key}-distribution", DCAT.Distribution)
        address = URIRef(self._base + given.path)
        self._say(node, DCTERMS.title, given.title)
        self._add(node, DCAT.accessURL, address)
        self._add(node, DCAT.downloadURL, address)
        self._add(node, DCAT.accessService, self._service(given.service))
        self._add(node, DCTERMS.license, self._entry(licence, DCTERMS.LicenseDocument))
        self._add(node, DCAT.mediaType, self._entry(f"{_MEDIA_TYPES}/{given.media_type}", DCTERMS.MediaType))
        self._add(node, DCTERMS.format, self._entry(f"{_AUTHORITY}/file-type/JSON", DCTERMS.MediaTypeOrExtent))
        self._add(node, DCATAP.availability, self._concept("planned-availability/STABLE", "Stable"))
        if given.byte_size is not None:
            self._add(node, DCAT.byteSize, Literal(str(given.byte_size), datatype=XSD.nonNegativeInteger))
        if given.sha256 is not None:
            checksum = self._named(f"{key}-checksum", SPDX.Checksum)
            algorithm = self._entry(str(SPDX.checksumAlgorithm_sha256), SPDX.ChecksumAlgorithm)
            self._add(checksum, SPDX.algorithm, algorithm)
            value = Literal(given.sha256, datatype=XSD.hexBinary, normalize=False)
            self._add(checksum, SPDX.checksumValue, value)
            self._add(node, SPDX.checksum, checksum)
        return node

    def _service(self, name: str) -> URIRef:
        base, node = self._base, self._named(f"service-{name}", DCAT.DataService)
        self._say(node, DCTERMS.title, f"{_SERVICES[name]} API")
        self._add(node, DCAT.endpointURL, URIRef(f"{base}/api/{name}/v1"))
        self._add(node, DCAT.endpointDescription, URIRef(f"{base}/api/{name}/openapi.json"))
        self._add(node, DCTERMS.publisher, self._publisher())
        self._add(node, DCAT.contactPoint, self._contact())
        return node

    def _publisher(self) -> URIRef:
        node = self._named("publisher", FOAF.Agent)
        self._add(node, FOAF.name, Literal(self._given.publisher))
        return node

    def _contact(self) -> URIRef:
        node = self._named("contact", VCARD.Organization)
        self._add(node, RDF.type, VCARD.Kind)
        self._add(node, VCARD.fn, Literal(self._given.publisher))
        self._add(node, VCARD.hasURL, URIRef(f"{self._base}/"))
        if self._given.contact:
            self._add(node, VCARD.hasEmail, URIRef(f"mailto:{quote(self._given.contact, safe='@')}"))
        return node

    def _concept(self, entry: str, label: str) -> URIRef:
        node = self._entry(f"{_AUTHORITY}/{entry}", SKOS.Concept)
        self._say(node, SKOS.prefLabel, label)
        return node

    def _place(self, country: str) -> URIRef:
        entry = "continent/EUROPE" if country == "EU" else f"country/{_COUNTRIES[country]}"
        return self._entry(f"{_AUTHORITY}/{entry}", DCTERMS.Location)

    def _language(self, language: str) -> URIRef:
        return self._entry(f"{_AUTHORITY}/language/{_LANGUAGES[language]}", DCTERMS.LinguisticSystem)

    def _at(self, key: str) -> URIRef:
        return URIRef(f"{self._here}#{key}")

    def _named(self, key: str, kind: URIRef) -> URIRef:
        return self._entry(self._at(key), kind)

    def _entry(self, address: str, kind: URIRef) -> URIRef:
        node = URIRef(address)
        self._add(node, RDF.type, kind)
        return node

    def _say(self, node: URIRef, what: URIRef, text: str) -> None:
        self._add(node, what, Literal(text, lang="en"))

    def _add(self, node: URIRef, what: URIRef, value: URIRef | Literal) -> None:
        self.graph.add((node, what, value))


def _moment(value: str) -> Literal:
    return Literal(value, datatype=XSD.dateTime, normalize=False)
