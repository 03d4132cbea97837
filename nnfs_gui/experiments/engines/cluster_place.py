"""Where the workers are that Dask lends: those of a scheduler somewhere, or processes of this machine.

Dask is an extra: it is loaded when somebody connects.
"""

import logging
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nnfs_gui.experiments.engines.engine import EngineError
from nnfs_gui.own_program import IS_FROZEN
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    import distributed

INSTALL_DISTRIBUTED = subprocess.list2cmdline([sys.executable, "-m", "pip", "install", "distributed"])
THIS_MACHINE = "127.0.0.1"
_ENCRYPTED = "tls://"
_NOT_INSTALLED = QT_TRANSLATE_NOOP(
    "Core", "To train on several machines, the package distributed of Dask is needed. Install it: {command}"
)
_NOT_INSIDE = QT_TRANSLATE_NOOP(
    "Core",
    "To train on several machines, the package distributed of Dask is needed, which is not inside this program. Install "
    "nnfs-gui with Python's pip, and distributed beside it.",
)
_NO_FILES = QT_TRANSLATE_NOOP(
    "Core",
    "The address of the scheduler, {address}, begins with {encrypted}: that needs the three files of TLS, and none "
    "is given.",
)
_NO_ENCRYPTED_ADDRESS = QT_TRANSLATE_NOOP(
    "Core",
    "The three files of TLS are given: then the address of the scheduler has to begin with {encrypted}; got {address}.",
)
CONNECT_SECONDS = 10  # for which a scheduler is waited for, at first and when it is gone


@dataclass(frozen=True, slots=True)
class ClusterPlace:
    """The scheduler at an address or, without one, so many processes of this machine, where `host` is listened at.

    Of the files of TLS all three are given, and then nothing goes unencrypted, or none. Raises EngineError.
    """

    scheduler: str | None = None
    workers: int = 2
    host: str = THIS_MACHINE
    tls_ca_file: Path | None = None
    tls_cert: Path | None = None
    tls_key: Path | None = None

    def __post_init__(self) -> None:
        files = (self.tls_ca_file, self.tls_cert, self.tls_key)
        if any(files) and not all(files):
            raise engine_error(
                QT_TRANSLATE_NOOP(
                    "Core", "TLS needs three files: those of the authority, of this machine's certificate and of its key."
                )
            )
        missing = next((path for path in files if path is not None and not path.is_file()), None)
        if missing is not None:
            raise engine_error(QT_TRANSLATE_NOOP("Core", "There is no file {path} for TLS."), path=missing)
        if self.scheduler is not None and self.scheduler.startswith(_ENCRYPTED) != self.is_encrypted:
            words = _NO_ENCRYPTED_ADDRESS if self.is_encrypted else _NO_FILES
            raise engine_error(words, encrypted=_ENCRYPTED, address=self.scheduler)

    @property
    def is_encrypted(self) -> bool:
        return self.tls_ca_file is not None

    def connect(self) -> "tuple[distributed.Client, distributed.LocalCluster | None]":
        """Connect to the scheduler, which is begun here with its workers if they are to be this machine's.

        Raises EngineError.
        """
        try:
            import dask  # noqa: PLC0415  it is an extra, and takes a second to load
            import distributed  # noqa: PLC0415
        except ImportError as error:
            raise engine_error(_NOT_INSIDE if IS_FROZEN else _NOT_INSTALLED, command=INSTALL_DISTRIBUTED) from error
        for name in [name for name in logging.root.manager.loggerDict if name.partition(".")[0] == "distributed"]:
            logging.getLogger(name).setLevel(logging.CRITICAL)  # what goes wrong, the engine says
        dask.config.set(
            {
                "distributed.comm.timeouts.connect": CONNECT_SECONDS,
                "distributed.admin.large-graph-warning-threshold": "1GB",  # the memory of an optimizer is large
            }
        )
        security, cluster = self._security(), None
        try:
            if self.scheduler is None:
                cluster = self._start_workers(security)
            address = self.scheduler if cluster is None else cluster.scheduler_address
            client = distributed.Client(address, timeout=CONNECT_SECONDS, security=security, set_as_default=False)
        except (OSError, ValueError, TypeError, RuntimeError) as error:
            if cluster is not None:
                cluster.close()
            raise engine_error(
                QT_TRANSLATE_NOOP(
                    "Core",
                    "No scheduler of Dask can be used at {address} ({reason}). Is it running, and not cut off from here?",
                ),
                address=self.scheduler or self.host,
                reason=error,
            ) from error
        return client, cluster

    def _start_workers(self, security: "distributed.Security | None") -> "distributed.LocalCluster":
        import distributed  # noqa: PLC0415

        return distributed.LocalCluster(
            n_workers=self.workers,
            threads_per_worker=1,
            processes=True,
            host=self.host,
            dashboard_address=f"{self.host}:0",  # else it takes a port that may be taken, on all networks
            memory_limit=0,  # one that is short of memory is to say so, and not to be restarted for ever
            silence_logs=logging.CRITICAL,
            preload=["nnfs_gui.experiments.engines.local_worker"],
            security=security,
        )

    def _security(self) -> "distributed.Security | None":
        import distributed  # noqa: PLC0415

        if not self.is_encrypted:
            return None
        certificate, key = str(self.tls_cert), str(self.tls_key)
        ours = {f"tls_{role}_cert": certificate for role in ("client", "scheduler", "worker")}
        ours |= {f"tls_{role}_key": key for role in ("client", "scheduler", "worker")}
        return distributed.Security(require_encryption=True, tls_ca_file=str(self.tls_ca_file), **ours)


def engine_error(template: str, **fields: object) -> EngineError:
    """Return an error that says a whole sentence."""
    return EngineError(str(Text(template, **fields)))
