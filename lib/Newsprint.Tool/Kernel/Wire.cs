using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetMQ;
using Newsprint.Tool.Notebooks;

namespace Newsprint.Tool.Kernel;

/// <summary>Messages as frames, signed.</summary>
/// <param name="key">The signatures' secret; empty for unsigned messages.</param>
sealed class Wire(string key)
{
    static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();
    readonly byte[] _key = Encoding.UTF8.GetBytes(key);

    /// <summary>Reads frames; null, with nothing said to the sender, for what is not signed rightly or is no message.</summary>
    public JupyterMessage? Read(NetMQMessage frames)
    {
        var at = 0;
        while (at < frames.FrameCount && !frames[at].ToByteArray().AsSpan().SequenceEqual(Delimiter)) at++;
        if (at + 5 >= frames.FrameCount) return null;
        var parts = Enumerable.Range(at + 2, 4).Select(i => frames[i].ToByteArray()).ToArray();
        if (!IsSigned(frames[at + 1].ToByteArray(), parts)) return null;
        try
        {
            return new JupyterMessage([.. Enumerable.Range(0, at).Select(i => frames[i].ToByteArray())], Parse(parts[0]), Parse(parts[1]),
                Parse(parts[3]));
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Writes a message as frames.</summary>
    public NetMQMessage Write(JupyterMessage message)
    {
        var frames = new NetMQMessage();
        foreach (var identity in message.Identities) frames.Append(identity);
        byte[][] parts = [Bytes(message.Header), Bytes(message.Parent), "{}"u8.ToArray(), Bytes(message.Content)];
        frames.Append(Delimiter);
        frames.Append(Encoding.ASCII.GetBytes(Sign(parts)));
        foreach (var part in parts) frames.Append(part);
        return frames;
    }

    bool IsSigned(byte[] signature, byte[][] parts) =>
        _key.Length == 0 || CryptographicOperations.FixedTimeEquals(signature, Encoding.ASCII.GetBytes(Sign(parts)));

    string Sign(byte[][] parts)
    {
        if (_key.Length == 0) return "";
        using var signing = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        foreach (var part in parts) signing.AppendData(part);
        return Convert.ToHexStringLower(signing.GetHashAndReset());
    }

    static JsonObject Parse(byte[] json) => JsonStrings.Parse(json) ?? throw new JsonException("no object");

    static byte[] Bytes(JsonObject json) => JsonSerializer.SerializeToUtf8Bytes(json, Plain);

    static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = PlainJsonEncoder.Instance,
        TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver()
    };
}
