using System.Buffers.Binary;
using System.IO.Compression;

namespace Newsprint.Tool.Notebooks;

/// <summary>A picture's pixels, red, green and blue a byte each; and the PNG files that hold them.</summary>
sealed record Png(int Width, int Height, byte[] Pixels)
{
    static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];
    static readonly uint[] Crcs = [.. Enumerable
        .Range(0, 256)
        .Select(n => Enumerable.Range(0, 8).Aggregate((uint)n, (c, _) => (c & 1) == 0 ? c >> 1 : 0xEDB88320 ^ (c >> 1)))];

    /// <summary>Reads what a browser writes: 8 bits, RGBA, opaque, not interlaced; null for anything else.</summary>
    public static Png? Read(ReadOnlySpan<byte> file)
    {
        using var data = new MemoryStream();
        var (width, height) = (0, 0);
        for (var at = Signature.Length; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            var type = file.Slice(at + 4, 4);
            var body = file.Slice(at + 8, length);
            if (type.SequenceEqual("IDAT"u8)) data.Write(body);
            if (type.SequenceEqual("IHDR"u8))
            {
                (width, height) = (BinaryPrimitives.ReadInt32BigEndian(body), BinaryPrimitives.ReadInt32BigEndian(body[4..]));
                if (!body[8..].SequenceEqual((ReadOnlySpan<byte>)[8, 6, 0, 0, 0])) return null;
            }
            at += length + 12;
        }
        data.Position = 0;
        using var lines = new ZLibStream(data, CompressionMode.Decompress);
        return Opaque(width, height, lines);
    }

    static Png? Opaque(int width, int height, Stream lines)
    {
        var pixels = new byte[width * height * 3];
        var (line, above) = (new byte[width * 4 + 1], new byte[width * 4 + 1]);
        for (var (y, to) = (0, 0); y < height; y++, (line, above) = (above, line))
        {
            lines.ReadExactly(line);
            Unfilter(line[0], line.AsSpan(1), above.AsSpan(1));
            for (var x = 1; x < line.Length; x += 4)
            {
                if (line[x + 3] != 255) return null;
                (pixels[to], pixels[to + 1], pixels[to + 2]) = (line[x], line[x + 1], line[x + 2]);
                to += 3;
            }
        }
        return new Png(width, height, pixels);
    }

    // The five filters of the PNG specification, section 9.
    static void Unfilter(byte filter, Span<byte> line, ReadOnlySpan<byte> above)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var (a, b, c) = (i < 4 ? 0 : line[i - 4], above[i], i < 4 ? 0 : above[i - 4]);
            line[i] += (byte)(filter switch { 1 => a, 2 => b, 3 => (a + b) >> 1, 4 => Paeth(a, b, c), _ => 0 });
        }
    }

    static int Paeth(int a, int b, int c)
    {
        var (pa, pb, pc) = (Math.Abs(b - c), Math.Abs(a - c), Math.Abs(a + b - c - c));
        return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
    }

    /// <summary>Writes a file of at most 256 colours.</summary>
    /// <param name="palette">Red, green, blue, colour after colour.</param>
    /// <param name="indices">The pixels' colours, line after line.</param>
    public static byte[] Write(int width, int height, byte[] palette, byte[] indices)
    {
        using var data = new MemoryStream();
        using (var lines = new ZLibStream(data, CompressionLevel.SmallestSize, leaveOpen: true))
            for (var y = 0; y < height; y++)
            {
                lines.WriteByte(0);
                lines.Write(indices, y * width, width);
            }
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 3);
        return [.. Signature, .. Chunk("IHDR"u8, header), .. Chunk("PLTE"u8, palette), .. Chunk("IDAT"u8, data.ToArray()),
            .. Chunk("IEND"u8, [])];
    }

    static byte[] Chunk(ReadOnlySpan<byte> type, byte[] body)
    {
        var chunk = new byte[body.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, body.Length);
        type.CopyTo(chunk.AsSpan(4));
        body.CopyTo(chunk, 8);
        var crc = 0xFFFFFFFF;
        foreach (var b in chunk.AsSpan(4, body.Length + 4)) crc = Crcs[(crc ^ b) & 0xFF] ^ (crc >> 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(body.Length + 8), ~crc);
        return chunk;
    }
}
