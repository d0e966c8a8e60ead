"""Every journey once more under a real X server: what `offscreen` can't see, such as focus and shortcuts."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "build" / "journeys"


@pytest.mark.proof
@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="xvfb-run is not here (Debian: xvfb, xauth)")
def test_every_journey_comes_to_its_end_on_a_real_screen() -> None:
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24"]
    told = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-m", "journey and not proof", "tests/ui"]
    kept = {name: said for name, said in os.environ.items() if not name.startswith("PYTEST_")}
    environment = {**kept, "QT_QPA_PLATFORM": "xcb", "CHAPEAU_PICTURES": str(PICTURES)}
    done = subprocess.run(
        [*screen, *told], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-3000:]
    assert list(PICTURES.glob("*.png"))
