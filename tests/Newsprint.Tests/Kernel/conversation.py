"""Talks with the kernel through Debian's Jupyter client, and prints one line of JSON for each thing learnt."""
import base64, hashlib, hmac, json, os, signal, sys, time
import jupyter_client, zmq

WAIT = float(os.environ.get("NEWSPRINT_WAIT", "120"))
manager = jupyter_client.KernelManager(kernel_name=".net-csharp")


def learnt(name, value):
    print(json.dumps({"name": name, "value": value}, ensure_ascii=False), flush=True)


def reply(client, request):
    while True:
        message = client.get_shell_msg(timeout=WAIT)
        if message["parent_header"].get("msg_id") == request:
            return message["content"]


def published(client, request):
    """Everything published for a request, up to idle."""
    seen = []
    while True:
        message = client.get_iopub_msg(timeout=WAIT)
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
learnt("history", reply(client, client.history())["history"])
learnt("comm_info", reply(client, client.comm_info())["comms"])

busy = client.execute("while (true) { }")
waits = client.execute('"waits"')
while client.get_iopub_msg(timeout=WAIT)["msg_type"] != "execute_input":
    pass
manager.interrupt_kernel()
learnt("interrupt", [reply(client, busy)["ename"], reply(client, waits)["status"]])
published(client, waits)
learnt("after_interrupt", text(run(client, "kept.ToString()")[1], "execute_result"))

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

# A client that goes away in the middle of its cell takes nothing with it.
other = manager.blocking_client()
other.start_channels()
other.wait_for_ready(timeout=WAIT)
other.execute('System.Threading.Thread.Sleep(300);\nConsole.WriteLine(new string(\'x\', 1 << 20));')
other.stop_channels()
learnt("client_gone", text(run(client, "kept.ToString()")[1], "execute_result"))

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

manager.shutdown_kernel(now=False)
learnt("shutdown", manager.is_alive())
client.stop_channels()
