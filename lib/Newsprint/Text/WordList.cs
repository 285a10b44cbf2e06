namespace Newsprint;

/// <summary>The rows of words.tsv: the language's words, which kind of word each is, how often it stands in print.</summary>
static class WordList
{
    /// <summary>What the frequencies of all words of the dictionary add up to.</summary>
    public const double Total = 60_101_967;

    /// <summary>Words longer than this are not in the list.</summary>
    public const int LongestWord = 4;

    /// <summary>
    /// What is told of a word: its characters packed into one number, the last one lowest; its class, - for none; its frequency.
    /// </summary>
    public delegate void Row(ulong word, char kind, int frequency);

    /// <summary>
    /// Reads every row, in order. The bytes are read as they are: a string for each line would cost more than all that is done with it.
    /// </summary>
    public static void Read(Row row)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("words.tsv")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] == '#') at += bytes.AsSpan(at).IndexOf((byte)'\n');
            else at = Read(bytes, at, row);
        }
    }

    /// <summary>Packs a word of up to four characters.</summary>
    public static ulong Pack(ReadOnlySpan<char> word)
    {
        ulong key = 0;
        foreach (var c in word) key = key << 16 | c;
        return key;
    }

    /// <summary>Reads the row that begins at an offset; returns where its line feed stands.</summary>
    static int Read(byte[] bytes, int at, Row row)
    {
        ulong word = 0;
        for (; bytes[at] != '\t'; at += 3)
            word = word << 16 | (uint)((bytes[at] & 0xF) << 12 | (bytes[at + 1] & 0x3F) << 6 | bytes[at + 2] & 0x3F);
        var kind = (char)bytes[at + 1];
        var frequency = 0;
        for (at += 3; bytes[at] != '\n'; at++) frequency = frequency * 10 + (bytes[at] - '0');
        row(word, kind, frequency);
        return at;
    }
}
