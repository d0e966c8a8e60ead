"""Modules that are loaded when they are first needed."""

import importlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from types import ModuleType

import pytest

from ui.later import LATER, load_later

ROOT = Path(__file__).parents[2]
Make = Callable[[str], ModuleType]


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """Import a module of these words that is to be loaded later; each load is one line in `loads`."""
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    load_later({"chapeau_later"})

    def made(words: str) -> ModuleType:
        counting = "import pathlib\nwith pathlib.Path(__file__).with_name('loads').open('a') as file:\n    "
        (tmp_path / "chapeau_later.py").write_text(f"{counting}file.write('.')\n{words}\n", "utf-8")
        importlib.invalidate_caches()
        return importlib.import_module("chapeau_later")

    yield made
    sys.modules.pop("chapeau_later", None)


def loads(folder: Path) -> int:
    path = folder / "loads"
    return len(path.read_text()) if path.exists() else 0


def test_importing_it_loads_nothing_and_a_look_loads_it_once(make: Make, tmp_path: Path) -> None:
    module = make("answer = 42")
    assert loads(tmp_path) == 0
    assert (module.answer, module.answer, loads(tmp_path)) == (42, 42, 1)
    assert type(module) is ModuleType


def test_a_name_taken_from_it_is_such_a_look(make: Make, tmp_path: Path) -> None:
    make("answer = 42")
    namespace: dict[str, object] = {}
    exec("from chapeau_later import answer", namespace)  # noqa: S102
    assert (namespace["answer"], loads(tmp_path)) == (42, 1)


def test_what_is_not_in_it_is_not_in_it(make: Make) -> None:
    module = make("answer = 42")
    with pytest.raises(AttributeError, match="question"):
        _ = module.question
    assert module.answer == 42


def test_it_may_look_at_itself_while_it_is_loaded(make: Make, tmp_path: Path) -> None:
    module = make("import chapeau_later\nearly = getattr(chapeau_later, 'answer', None)\nanswer = 42")
    assert (module.answer, module.early, loads(tmp_path)) == (42, None, 1)


def test_one_that_fails_fails_at_every_look(make: Make, tmp_path: Path) -> None:
    module = make("answer = 1 / 0")
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            _ = module.answer
    assert loads(tmp_path) == 2


def test_threads_that_look_at_once_find_it_whole(make: Make, tmp_path: Path) -> None:
    module = make("import time\ntime.sleep(0.05)\nanswer = 42")
    found: list[int] = []
    threads = [Thread(target=lambda: found.append(module.answer)) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert (found, loads(tmp_path)) == ([42] * 4, 1)


@pytest.mark.parametrize("name", sorted(LATER))
def test_the_table_names_modules_that_there_are(name: str) -> None:
    assert importlib.util.find_spec(name) is not None


def test_an_import_reads_no_source_to_see_what_it_asks_of_pyside() -> None:
    words = "from ui.later import import_plainly; import_plainly(); import ui.look.tokens, linecache; "
    words += "print([each for each in linecache.cache if each.endswith('tokens.py')])"
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == "[]\n"
