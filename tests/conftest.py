"""What every test shares: hypothesis profiles, the corpus, LibreOffice, and tidiness where Qt is used."""

import gc
import importlib
import os
import sys
import weakref
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from tests import libreoffice as office

if TYPE_CHECKING:
    from tests.tools.translations import Message

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything asks Qt for a window

PATIENCE = 60_000
"""So long a test waits for what is to come, in milliseconds: a busy machine is five times slower."""
SCREEN = Path(__file__).with_name("screen.json")
"""The screen of 1920 × 1080 pixels on which the tests' windows stand."""

settings.register_profile(
    "everyday",
    max_examples=50,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.register_profile("proof", settings.get_profile("everyday"), max_examples=500)
settings.register_profile("soak", settings.get_profile("proof"), derandomize=False, print_blob=True)
settings.load_profile(os.environ.get("CHAPEAU_PROFILE", "everyday"))


@pytest.hookimpl(trylast=True)  # the marks are there
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Load the whole house where a law is to be tried, so that its examples are the same in every run.

    Hypothesis draws some of them from the constants in the modules that happen to be loaded: without this,
    what a law is tried on depends on the tests that its worker ran before.
    """
    if any(item.get_closest_marker("hypothesis") for item in items):
        top = Path(__file__).parents[1]
        rooms = [
            path for room in ("versioning", "exports", "editor", "ui") for path in (top / room).rglob("*.py")
        ]
        for path in [top / "dev.py", top / "main.py", *rooms]:
            if path.name != "__main__.py":
                importlib.import_module(
                    ".".join(path.relative_to(top).with_suffix("").parts).removesuffix(".__init__")
                )


_BROKEN_OFF = pytest.StashKey[bool]()


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real documents; the test skips, saying so, where it isn't there."""
    folder = Path(os.environ.get("CHAPEAU_CORPUS") or Path(__file__).parents[1] / ".." / "shared" / "corpus")
    if not folder.is_dir():
        pytest.skip(f"the corpus is not at {folder}; set CHAPEAU_CORPUS to where it is")
    return folder.resolve()


@pytest.fixture(scope="session")
def run_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that all workers of a run share: each has its own inside it."""
    folder = tmp_path_factory.getbasetemp()
    return folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder


@pytest.fixture(scope="session")
def libreoffice(run_folder: Path) -> Iterator[office.LibreOffice]:
    """The run's one LibreOffice; the test skips, saying so, where there is none."""
    if reason := office.missing():
        pytest.skip(reason)
    connection = office.LibreOffice(run_folder)
    yield connection
    connection.close()


@pytest.fixture(scope="session")
def chinese_font() -> None:
    """Skip, saying so, where no font has Chinese characters: what has some is not printed there."""
    from exports.report import UnwritableError
    from exports.typst.fonts import typefaces_for

    try:
        typefaces_for("\u51b3")
    except UnwritableError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def messages() -> "list[Message]":
    """What the code wants translated: looking through all of it takes a second or two."""
    from tests.tools import translations

    return translations.messages()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Have a usual screen: Qt’s own for `offscreen`, 800 × 800 pixels, has no room for a window."""
    if os.environ["QT_QPA_PLATFORM"] != "offscreen":
        return ["chapeau"]
    return [
        "chapeau",
        "-platform",
        f"offscreen:configfile={os.path.relpath(SCREEN)}",
    ]  # no drive's colon in it


@pytest.fixture(scope="session")
def qapp(qapp: Any) -> Iterator[Any]:
    """The run's one application, in English whatever the system's language is."""
    from editor.clipboard import let_go
    from ui.shared.languages import install

    install(qapp, "en")
    yield qapp
    let_go()


@pytest.fixture
def qtbot(qtbot: Any) -> Any:
    """The hands of a test: they wait for what is to come, not for a time in which it should have."""
    for name in ("waitUntil", "waitSignal"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=PATIENCE))
    return qtbot


@pytest.fixture(autouse=True, scope="session")
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep recent files and settings of the tests out of the folders of whoever runs them."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, str(tmp_path_factory.mktemp(name.lower())))
        if not os.environ.get("XDG_RUNTIME_DIR"):  # Qt would warn, and a warning fails the test
            patch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))
        yield


def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> None:
    """Take note of a test that was broken off, and so could not tidy up."""
    if call.when == "call":
        item.stash[_BROKEN_OFF] = call.excinfo is not None


@pytest.fixture(autouse=True)
def _leave_nothing_behind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a window open, a timer ticking or a thread running for the next one."""
    if "PySide6.QtWidgets" not in sys.modules:
        yield
        return
    from PySide6.QtCore import QThread, QThreadPool, QTimer
    from PySide6.QtWidgets import QApplication

    windows = QApplication.topLevelWidgets()
    started: weakref.WeakSet[Any] = weakref.WeakSet()
    for kind in (QTimer, QThread):

        def start(self: Any, *arguments: Any, really_start: Any = kind.start) -> None:
            started.add(self)
            really_start(self, *arguments)

        monkeypatch.setattr(kind, "start", start)
    yield
    is_done = QThreadPool.globalInstance().waitForDone(PATIENCE)
    left = left_behind(windows, started)
    if request.node.stash.get(_BROKEN_OFF, False):
        return  # its own failure says what is wrong
    if not is_done:
        pytest.fail("this test left a job running in the thread pool")
    if left:
        gc.collect()  # a window in a circle of references is no longer anyone's
        left = left_behind(windows, started)
    if left:
        pytest.fail(f"this test left behind {', '.join(left)}")


def left_behind(windows: list[Any], started: Iterable[Any]) -> list[str]:
    """Name the windows that are not among `windows`, and what of `started` is still going."""
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [f"the window {each!r}" for each in QApplication.topLevelWidgets() if each not in windows]
    for each in filter(isValid, started):
        if isinstance(each, QTimer):
            left += [f"the timer {each!r}"] if each.isActive() else []
        elif each.isRunning():
            left.append(f"the thread {each!r}")
    return left


@pytest.fixture(autouse=True)
def _keep_pictures(request: pytest.FixtureRequest) -> Iterator[None]:
    """Keep a picture of each window that a journey closes, where it is told on a real screen."""
    folder = os.environ.get("CHAPEAU_PICTURES")
    if not folder or not request.node.get_closest_marker("journey"):
        yield
        return
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QWidget

    class Camera(QObject):
        taken = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Close and isinstance(watched, QWidget) and watched.isVisible():
                self.taken += 1
                watched.grab().save(f"{folder}/{request.node.name}-{self.taken}.png")
            return False

    camera = Camera()
    application = request.getfixturevalue("qapp")
    application.installEventFilter(camera)
    yield
    application.removeEventFilter(camera)
