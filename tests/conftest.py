"""What every test shares: hypothesis profiles, the corpus, and the marks."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

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
