"""Drive a Qt window as an outside user: AT-SPI to find and read, xdotool for mouse and keys.
Qt 6.4 (Debian 12): no AccessibleId, no Selection interface, popup menus are not on the bus;
hence: find by (role, name), click by extents, menus by keyboard. Use /usr/bin/python3 (system gi)."""
import os, subprocess, time, gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi
Atspi.init()
S = Atspi.StateType

class UxError(AssertionError): pass

def walk(node, depth=0, limit=500):
    yield node, depth
    for i in range(min(node.get_child_count(), limit)):
        c = node.get_child_at_index(i)
        if c is not None: yield from walk(c, depth + 1, limit)

def showing(n):
    try: return n.get_state_set().contains(S.SHOWING)
    except Exception: return False

def wait_until(condition, what, timeout=30):
    end = time.time() + timeout
    while not condition():
        if time.time() > end: raise UxError(f"waited in vain for: {what}")
        time.sleep(.1)

class App:
    def __init__(self, name, timeout=20):
        end = time.time() + timeout
        while time.time() < end:
            d = Atspi.get_desktop(0)
            for i in range(d.get_child_count()):
                c = d.get_child_at_index(i)
                if c is not None and c.get_name() == name: self.root = c; return
            time.sleep(.2)
        raise UxError(f"{name!r} never appeared on the accessibility bus")
    def all(self, role=None, name=None, contains=None, visible=True):
        out = []
        for n, _ in walk(self.root):
            try:
                if role and n.get_role_name() != role: continue
                t = n.get_name() or ""
                if name is not None and t != name: continue
                if contains is not None and contains not in t: continue
                if visible and not showing(n): continue
                out.append(n)
            except Exception: continue
        return out
    def find(self, role=None, name=None, contains=None, timeout=30, visible=True):
        end = time.time() + timeout
        while True:
            r = self.all(role, name, contains, visible)
            if r: return r[0]
            if time.time() > end: raise UxError(f"not found: role={role} name={name} contains={contains}")
            time.sleep(.15)
    def gone(self, role=None, name=None, contains=None, timeout=10):
        end = time.time() + timeout
        while self.all(role, name, contains):
            if time.time() > end: raise UxError(f"still there: {role} {name} {contains}")
            time.sleep(.15)
    def tree(self):
        return "\n".join("  " * d + f"[{n.get_role_name()}] {n.get_name()!r}" + ("" if showing(n) else " (hidden)") for n, d in walk(self.root))

class Within(App):
    """A part of the window, searched like the whole."""
    def __init__(self, node): self.root = node

def act(n, prefer=("Press", "Toggle", "SetFocus")):
    names = [Atspi.Action.get_action_name(n, i) for i in range(Atspi.Action.get_n_actions(n))]
    for p in prefer:
        if p in names: Atspi.Action.do_action(n, names.index(p)); return p
    raise UxError(f"no usable action in {names}")
def set_text(n, t): Atspi.EditableText.set_text_contents(n, t)
def text(n): return Atspi.Text.get_text(n, 0, -1)
def value(n): return Atspi.Value.get_current_value(n)
def checked(n): return n.get_state_set().contains(S.CHECKED)
def enabled(n): return n.get_state_set().contains(S.ENABLED)
def centre(n):
    e = Atspi.Component.get_extents(n, Atspi.CoordType.SCREEN); return e.x + e.width // 2, e.y + e.height // 2
def xdo(*a): subprocess.run(["xdotool", *map(str, a)], check=True)
def click(n, button=1, repeat=1):
    x, y = centre(n); xdo("mousemove", x, y, "click", "--repeat", repeat, "--delay", 60, button); time.sleep(.2)
def key(*k): xdo("key", *k); time.sleep(.15)
def type_(s): xdo("type", "--delay", 15, s); time.sleep(.15)
def shot(name):
    p = os.path.join(os.environ.get("UX_OUT", "/tmp"), name); subprocess.run(["import", "-window", "root", p], check=True); return p
