using System.Text.Json;
using System.Text.Json.Nodes;

namespace Newsprint.Tool.Kernel;

/// <summary>What Jupyter tells a kernel about its sockets.</summary>
/// <param name="Ip">A loopback address.</param>
/// <param name="Key">Secret of the messages' signatures; empty for none.</param>
sealed record ConnectionFile(string Ip, int Shell, int Control, int Iopub, int Stdin, int Heartbeat, string Key)
{
    /// <exception cref="InputException">It is missing, no JSON, or names an address that others can reach.</exception>
    public static ConnectionFile Read(string path)
    {
        try
        {
            var json = JsonNode.Parse(File.ReadAllText(path))!;
            var (transport, ip, scheme) =
                ((string?)json["transport"], (string?)json["ip"], (string?)json["signature_scheme"] ?? "hmac-sha256");
            if (transport is not (null or "tcp")) throw Bad(path, $"transport {transport}", "tcp");
            if (ip is not ("127.0.0.1" or "localhost" or "::1"))
                throw Bad(path, $"ip {ip}", "127.0.0.1: this kernel runs any code it is sent and listens to this machine only");
            if (scheme != "hmac-sha256") throw Bad(path, $"signature_scheme {scheme}", "hmac-sha256");
            return new ConnectionFile(ip == "localhost" ? "127.0.0.1" : ip, Port(json, "shell"), Port(json, "control"), Port(json, "iopub"),
                Port(json, "stdin"), Port(json, "hb"), (string?)json["key"] ?? "");
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException or NullReferenceException)
        {
            throw Bad(path, "no connection file", "JSON with ip, key and five ports, as Jupyter writes it");
        }
    }

    public string Address(int port) => Ip.Contains(':') ? $"tcp://[{Ip}]:{port}" : $"tcp://{Ip}:{port}";

    static int Port(JsonNode json, string name) =>
        (int?)json[$"{name}_port"] is > 0 and < 65536 and var port ? port : throw new FormatException(name);

    static InputException Bad(string path, string found, string expected) =>
        new(new Note(path, 0, found, expected, "start the kernel from Jupyter"));
}
