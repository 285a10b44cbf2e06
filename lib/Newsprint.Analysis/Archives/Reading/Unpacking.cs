namespace Newsprint;

/// <summary>Reads what may be larger than it says, up to limits that no page reaches.</summary>
static class Unpacking
{
    /// <summary>A page is some kilobytes; what is larger than this is none.</summary>
    public const long MostBytes = 512L << 20;
    /// <summary>Entries of one zip archive: its directory is held in memory.</summary>
    public const int MostEntries = 1_000_000;
    // Chinese text packs to a third or so, boilerplate to a fiftieth; a bomb to a thousandth.
    const long MostRatio = 200, AnyRatio = 4 << 20;

    // Without it a packed file that was cut off ends as if it were whole.
    static Unpacking() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);

    /// <summary>All bytes of a stream.</summary>
    /// <param name="stream">What unpacks.</param>
    /// <param name="packed">Bytes it takes up packed; null when it is not packed.</param>
    /// <param name="name">What to call it.</param>
    /// <exception cref="InputException">It is larger than a page is, or unpacks to more than text does.</exception>
    public static ReadOnlyMemory<byte> All(Stream stream, long? packed, string name)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MostBytes) throw new InputException(ArchiveNotes.TooLarge(name, MostBytes));
            if (packed is { } size && bytes.Length > AnyRatio && bytes.Length / Math.Max(1, size) > MostRatio)
                throw new InputException(ArchiveNotes.Bomb(name, size, MostRatio));
        }
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>A page, or a page that says why it could not be had.</summary>
    public static RawPage Try(string name, string kind, long weight, Func<RawPage> read)
    {
        try
        {
            return read();
        }
        catch (InputException e)
        {
            return RawPage.Bad(name, e.Note, weight);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException)
        {
            return RawPage.Bad(name, ArchiveNotes.Broken(name, kind, e.Message.TrimEnd('.')), weight);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return RawPage.Bad(name, ArchiveNotes.Unreadable(name, e.GetType().Name), weight);
        }
    }
}
