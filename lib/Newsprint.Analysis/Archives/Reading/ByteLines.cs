namespace Newsprint;

/// <summary>Lines of a stream, each as soon as it has come; what is too long to be one is passed over.</summary>
static class ByteLines
{
    /// <summary>
    /// The lines without their ends, numbered from 1; null for one of more than so many bytes. The bytes are new for each line.
    /// </summary>
    public static IEnumerable<(int Number, byte[]? Line)> Read(Stream stream, long most)
    {
        var (buffer, line, number, skipped) = (new byte[1 << 16], new MemoryStream(), 1, false);
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            for (var at = 0; at < read;)
            {
                var end = Array.IndexOf(buffer, (byte)'\n', at, read - at);
                skipped |= Append(line, buffer.AsSpan(at..(end < 0 ? read : end)), most);
                at = end < 0 ? read : end + 1;
                if (end < 0) continue;
                yield return (number++, skipped ? null : Taken(line));
                (line, skipped) = (Fresh(line), false);
            }
        }
        if (line.Length > 0 || skipped) yield return (number, skipped ? null : Taken(line));
    }

    static bool Append(MemoryStream line, ReadOnlySpan<byte> bytes, long most)
    {
        var tooLong = line.Length + bytes.Length > most;
        if (tooLong) line.SetLength(0);
        else line.Write(bytes);
        return tooLong;
    }

    static byte[] Taken(MemoryStream line)
    {
        var bytes = line.GetBuffer().AsSpan(0, (int)line.Length);
        return bytes.EndsWith("\r"u8) ? bytes[..^1].ToArray() : bytes.ToArray();
    }

    // The buffer of an unusually long line is not kept for the short ones after it.
    static MemoryStream Fresh(MemoryStream line)
    {
        if (line.Capacity > 1 << 20) return new MemoryStream();
        line.SetLength(0);
        return line;
    }
}
