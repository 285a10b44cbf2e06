"""Talks with the kernel through Debian's Jupyter client, and prints one line of JSON for each thing learnt."""
import datetime, hashlib, hmac, json, os, signal, time
import jupyter_client, zmq

WAIT = float(os.environ.get("NEWSPRINT_WAIT", "120"))
manager = jupyter_client.KernelManager(kernel_name=".net-csharp")


def learnt(name, value):
    print(json.dumps({"name": name, "value": value}, ensure_ascii=False), flush=True)


heard = []


def check(message):
    """Every message, whatever it says, has the form that the protocol gives it."""
    header = message["header"]
    if not isinstance(header["date"], datetime.datetime):
        heard.append(f"date {header['date']}")
    if header["version"] != "5.3" or not header["username"] or not header["session"] or header["msg_type"] != message["msg_type"]:
        heard.append(str(header))
    if message["parent_header"] and message["parent_header"]["msg_id"] == header["msg_id"]:
        heard.append("its own parent")
    if not isinstance(message["metadata"], dict) or message["buffers"]:
        heard.append(str(message["metadata"]))
    return message


def reply(client, request, control=False):
    while True:
        message = check(client.get_control_msg(timeout=WAIT) if control else client.get_shell_msg(timeout=WAIT))
        if message["parent_header"].get("msg_id") == request:
            return message["content"]


def ask(client, kind, content, control=False):
    """Sends a request that the client has no method for."""
    message = client.session.msg(kind, content)
    (client.control_channel if control else client.shell_channel).send(message)
    return message["header"]["msg_id"]


def published(client, request):
    """Everything published for a request, up to idle."""
    seen = []
    while True:
        message = check(client.get_iopub_msg(timeout=WAIT))
        if message["parent_header"].get("msg_id") != request:
            continue
        seen.append((message["msg_type"], message["content"]))
        if message["content"].get("execution_state") == "idle":
            return seen


def run(client, code, **options):
    request = client.execute(code, **options)
    return reply(client, request), published(client, request)


def order(seen):
    return " ".join(content.get("execution_state", kind) for kind, content in seen)


def text(seen, kind):
    return [content["data"]["text/plain"] for k, content in seen if k == kind]


manager.start_kernel()
client = manager.blocking_client()
client.start_channels()
client.wait_for_ready(timeout=WAIT)

info = reply(client, client.kernel_info())
learnt("kernel_info", [info["status"], info["protocol_version"], info["language_info"]["name"], info["language_info"]["file_extension"]])

language = info["language_info"]
learnt("language", [language[name] for name in ("version", "mimetype", "pygments_lexer", "codemirror_mode")])
learnt("kernel_info_control", reply(client, ask(client, "kernel_info_request", {}, True), True)["protocol_version"])

answer, seen = run(client, '"六项"')
learnt("result", [answer["status"], answer["execution_count"], order(seen), text(seen, "execute_result")])
answer, seen = run(client, 'Console.WriteLine("a");\n"b".Display();\nConsole.Error.WriteLine("c");')
learnt("outputs", [order(seen), [c["text"] for k, c in seen if k == "stream"], text(seen, "display_data")])
answer, seen = run(client, "var kept = 41;", silent=True)
learnt("silent", [answer["status"], answer["execution_count"], order(seen)])
answer, seen = run(client, "(kept + 1).ToString()", store_history=False, user_expressions={"twice": "(2 * kept).ToString()", "bad": "nothere"})
learnt("store_history", [answer["execution_count"], text(seen, "execute_result")])
learnt("user_expressions", [answer["user_expressions"]["twice"]["data"]["text/plain"], answer["user_expressions"]["bad"]["status"], answer["user_expressions"]["bad"]["ename"]])

answer, seen = run(client, "var zero = 0;\n1 / zero")
learnt("error", [answer["status"], answer["ename"], answer["traceback"][1], order(seen)])
answer, seen = run(client, "Console.ReadLine()")
learnt("stdin", [answer["status"], answer["ename"], answer["evalue"].split(";")[0]])

counts = [run(client, code, **options)[0]["execution_count"] for code, options in (
    ("1", {}), ("1", {"silent": True}), ("1", {"store_history": False}), ("nothere", {}), ("", {}), ("1", {}))]
learnt("counts", [count - counts[0] for count in counts])
learnt("numbers", [content["data"] for kind, content in run(client, "12.5m")[1] if kind == "execute_result"])
learnt("always_text", [sorted(content["data"]) for kind, content in run(client, "new[] { 1, 2 }")[1] if kind == "execute_result"])
shown = [(kind, content["transient"]["display_id"], content["data"]["text/plain"])
         for kind, content in run(client, 'var shown = "a".Display();\nshown.Update("b");')[1] if "display" in kind]
learnt("update", [shown[0][0], shown[1][0], shown[0][1] == shown[1][1], shown[1][2]])
silent = [client.execute("throw new Exception();", silent=True), client.execute('"1"')]
learnt("silent_error", [reply(client, request)["status"] for request in silent])
published(client, silent[-1])

first = [client.execute(code, stop_on_error=True) for code in ("throw new Exception();", '"1"', '"2"')]
learnt("stop_on_error", [reply(client, request)["status"] for request in first])
second = [client.execute(code, stop_on_error=False) for code in ("throw new Exception();", '"1"')]
learnt("go_on", [reply(client, request)["status"] for request in second])
published(client, second[-1])

learnt("is_complete", [reply(client, client.is_complete(code))["status"] for code in ("var a = 1;", "a", "foreach (var x in y) {", "1 +", ")", "#!import boot.csx")])
done = reply(client, client.complete("var s = \"𠮷\"; s.Leng", 19))
learnt("complete", [done["matches"], done["cursor_start"], done["cursor_end"]])
learnt("complete_session", reply(client, client.complete("kep", 3))["matches"])
learnt("inspect", [reply(client, client.inspect("Console.WriteLine(1)", 12))["data"]["text/plain"].split(" (")[0], reply(client, client.inspect("   ", 1))["found"]])
learnt("indent", reply(client, client.is_complete("if (true) {"))["indent"])
learnt("inspect_more", reply(client, client.inspect("Console.WriteLine(1)", 12, 1))["found"])
learnt("history", reply(client, client.history(hist_access_type="tail", n=2))["history"][-1][2])
learnt("comm_info", reply(client, client.comm_info())["comms"])

answer, seen = run(client, 'var lost = new System.Threading.Thread(() => throw new Exception("没有"));\nlost.Start();\nlost.Join();')
learnt("other_thread", [answer["status"], [content["text"] for kind, content in seen if kind == "stream"]])

# What is known from no version of the protocol is answered by nothing, and hurts nothing.
unknown = ask(client, "nonsense_request", {"a": 1})
learnt("unknown", [order(published(client, unknown)), text(run(client, "kept.ToString()")[1], "execute_result")])
ports = reply(client, ask(client, "connect_request", {}))
learnt("connect", [ports[name] == getattr(manager, name) for name in ("shell_port", "iopub_port", "stdin_port", "control_port", "hb_port")])
opened = ask(client, "comm_open", {"comm_id": "c1", "target_name": "nothere", "data": {}})
learnt("comm_open", [[kind, content.get("comm_id")] for kind, content in published(client, opened) if kind != "status"])
learnt("debug", reply(client, ask(client, "debug_request", {"type": "request", "seq": 7, "command": "initialize", "arguments": {}}, True), True)["success"])

busy = client.execute("while (true) { }")
waits = client.execute('"waits"')
while client.get_iopub_msg(timeout=WAIT)["msg_type"] != "execute_input":
    pass
learnt("control_while_busy", reply(client, ask(client, "kernel_info_request", {}, True), True)["status"])
learnt("alive_while_busy", client.is_alive() and client.hb_channel.is_beating())
manager.interrupt_kernel()
learnt("interrupt", [reply(client, busy)["ename"], reply(client, waits)["status"]])
published(client, waits)
learnt("after_interrupt", text(run(client, "kept.ToString()")[1], "execute_result"))



def interrupted(code, interrupt):
    request = client.execute(code)
    while client.get_iopub_msg(timeout=WAIT)["msg_type"] != "execute_input":
        pass
    time.sleep(0.3)
    interrupt()
    answer = reply(client, request)
    published(client, request)
    return answer["ename"]


learnt("interrupt_anything", [interrupted(code, manager.interrupt_kernel) for code in (
    "System.Threading.Thread.Sleep(-1);", "await Task.Delay(-1);", "Task.Delay(-1).Wait();", "while (true) { try { kept.ToString(); } catch { } }",
    "again: goto again;", "int Forever(int x) { for (;;) x++; }\nForever(1)", "Task.Run(() => { while (true) ; }).Wait();",
    "try { Task.Delay(-1).Wait(); } catch { }\nTask.Delay(-1).Wait();")].count("Newsprint.Interrupted"))
learnt("sigint", [interrupted("while (true) { }", lambda: os.kill(manager.provisioner.pid, signal.SIGINT)), text(run(client, "kept.ToString()")[1], "execute_result")])

# What is not signed with the key, is no JSON or no message is dropped without a word, and nothing suffers.
context = zmq.Context.instance()
stranger = context.socket(zmq.DEALER)
stranger.connect(f"tcp://127.0.0.1:{client.shell_channel.socket.getsockopt(zmq.LAST_ENDPOINT).decode().rsplit(':', 1)[1]}")


def send(key, *parts):
    signature = hmac.new(key, b"".join(parts), hashlib.sha256).hexdigest().encode()
    stranger.send_multipart([b"<IDS|MSG>", signature, *parts])


header = json.dumps({"msg_id": "1", "session": "s", "username": "u", "date": "", "msg_type": "execute_request", "version": "5.3"}).encode()
evil = json.dumps({"code": "kept = 0;", "silent": True}).encode()
send(b"another key", header, b"{}", b"{}", evil)
send(manager.session.key, header, b"{}", b"{}", b"{ no")
send(manager.session.key, b"[]", b"{}", b"{}", b"{}")
send(manager.session.key, b'{"a":1,"a":2}', b"{}", b"{}", b"{}")
stranger.send_multipart([b"<IDS|MSG>"])
stranger.send(b"")
time.sleep(1)
learnt("dropped", [stranger.poll(0), text(run(client, "kept.ToString()")[1], "execute_result")])
send(manager.session.key, header.replace(b"execute_request", b"kernel_info_request"), b"{}", b"{}", b"{}")
learnt("signed", stranger.poll(int(WAIT * 1000)) > 0)

# A frame past the limit ends its sender's connection and nothing else; the frames before it reach nobody.
giant = context.socket(zmq.DEALER)
giant.setsockopt(zmq.LINGER, 0)
giant.connect(stranger.getsockopt(zmq.LAST_ENDPOINT).decode())
giant.send_multipart([b"<IDS|MSG>", b"", header, b"{}", b"{}", b"x" * (65 << 20)])
learnt("oversized", [giant.poll(1500), text(run(client, "kept.ToString()")[1], "execute_result")])
giant.close()

# An expression that is no text is no expression.
odd = ask(client, "execute_request", {"code": "kept", "silent": False, "user_expressions": {"a": 1, "b": None, "c": []}})
learnt("odd_expressions", [reply(client, odd)["status"], text(run(client, "kept.ToString()")[1], "execute_result")])

# A client that goes away in the middle of its cell takes nothing with it.
other = manager.blocking_client()
other.start_channels()
other.wait_for_ready(timeout=WAIT)
other.execute('System.Threading.Thread.Sleep(300);\nConsole.WriteLine(new string(\'x\', 1 << 20));')
other.stop_channels()
learnt("client_gone", text(run(client, "kept.ToString()")[1], "execute_result"))

# Two clients: each gets its own replies, both see what is published and for whom.
both = [client, manager.blocking_client()]
both[1].start_channels()
both[1].wait_for_ready(timeout=WAIT)
asked, statuses = [], []
for i, one in enumerate(both):
    asked.append(one.execute(f'"of {i}"'))
    statuses.append(reply(one, asked[i])["status"])
learnt("two_clients", [statuses, [[text(published(one, request), "execute_result") for request in asked] for one in both]])
both[1].stop_channels()

# A flood of requests is answered, in order.
flood = [client.kernel_info() for _ in range(500)]
learnt("flood", all(reply(client, request)["status"] == "ok" for request in flood))

def memory():
    with open(f"/proc/{manager.provisioner.pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) // 1024


def many(count):
    for _ in range(count):
        request = client.execute("(kept + 1).ToString()")
        reply(client, request)
        published(client, request)


count = int(os.environ.get("NEWSPRINT_EXECUTES", "300"))
many(count)
before = memory()
many(count)
learnt("memory", memory() - before)

ended = ask(client, "shutdown_request", {"restart": True}, True)
told = published(client, ended)
learnt("shutdown_reply", [reply(client, ended, True), [content for kind, content in told if kind == "shutdown_reply"]])
manager.provisioner.process.wait(WAIT)
manager.restart_kernel()
client.wait_for_ready(timeout=WAIT)
answer, seen = run(client, "kept")
learnt("restarted", [answer["ename"], answer["execution_count"]])
manager.shutdown_kernel(now=False)
learnt("shutdown", manager.is_alive())
client.stop_channels()

# Without a key nothing is signed.
bare = jupyter_client.KernelManager(kernel_name=".net-csharp")
bare.session.key = b""
bare.start_kernel()
open_client = bare.blocking_client()
open_client.start_channels()
open_client.wait_for_ready(timeout=WAIT)
learnt("unsigned", text(run(open_client, '"a"')[1], "execute_result"))
bare.shutdown_kernel(now=False)
open_client.stop_channels()
learnt("form", heard)
