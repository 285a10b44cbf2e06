using NetMQ;
using Newsprint.Tool.Kernel;

namespace Newsprint.Fuzz;

/// <summary>What comes over the kernel's sockets, frames parted by a line feed; read as unsigned, so that bytes get far.</summary>
static class WireTarget
{
    static readonly Wire Unsigned = new(""), Signed = new("secret");
    static readonly Lazy<Executor> Session = new(() => new Executor(Path.GetTempPath()));

    public static void Run(byte[] bytes)
    {
        if (Signed.Read(Frames(bytes)) is not null) throw new InvalidOperationException("an unsigned message was taken");
        if (Unsigned.Read(Frames(bytes)) is not { } message) return;
        // Cells are code and may do anything; every other request is answered here.
        if (message.Type != "execute_request" && Session.Value.Answer(message) is { } content)
            _ = Unsigned.Write(message.Reply("reply", content));
    }

    static NetMQMessage Frames(byte[] bytes)
    {
        var frames = new NetMQMessage();
        for (var (from, rest) = (0, bytes.Length); from <= rest;)
        {
            var length = bytes.AsSpan(from).IndexOf((byte)'\n') is var at and >= 0 ? at : rest - from;
            frames.Append(bytes[from..(from + length)]);
            from += length + 1;
        }
        return frames;
    }
}
