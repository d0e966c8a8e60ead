"""What every test shares: hypothesis profiles, the corpus, LibreOffice, and tidiness where Qt is used."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests import libreoffice as office

settings.register_profile(
    "everyday",
    max_examples=50,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.register_profile("proof", settings.get_profile("everyday"), max_examples=500, derandomize=False)
settings.load_profile(os.environ.get("CHAPEAU_PROFILE", "everyday"))


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real documents; the test skips, saying so, where it isn't there."""
    folder = Path(os.environ.get("CHAPEAU_CORPUS") or Path(__file__).parents[1] / ".." / "shared" / "corpus")
    if not folder.is_dir():
        pytest.skip(f"the corpus is not at {folder}; set CHAPEAU_CORPUS to where it is")
    return folder.resolve()


@pytest.fixture(scope="session")
def libreoffice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[office.LibreOffice]:
    """The run's one LibreOffice; the test skips, saying so, where there is none."""
    if reason := office.missing():
        pytest.skip(reason)
    folder = tmp_path_factory.getbasetemp()
    is_worker = "PYTEST_XDIST_WORKER" in os.environ  # each worker has a folder inside the run's
    connection = office.LibreOffice(folder.parent if is_worker else folder)
    yield connection
    connection.close()
