namespace Newsprint;

/// <summary>Characters, looked up by one read of a table.</summary>
sealed class CharSet
{
    /// <summary>A bit for each character: 8 KB, which stay near.</summary>
    readonly ulong[] _in = new ulong[(char.MaxValue + 1) / 64];

    public CharSet(string characters, bool orNoChinese = false)
    {
        foreach (var c in characters) Add(c);
        if (!orNoChinese) return;
        for (var c = 0; c <= char.MaxValue; c++)
            if (c is < '\u4e00' or > '\u9fff') Add((char)c);
    }

    /// <summary>Adds one: only while none asks yet.</summary>
    public void Add(char c) => _in[c >> 6] |= 1UL << c;

    public bool Contains(char c) => (_in[c >> 6] >> c & 1) != 0;

    /// <summary>
    /// Where the first of them stands in a text; -1 when none does. Where one stands near, as a comma does, this is quicker than a
    /// vectorised search.
    /// </summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
            if (Contains(text[at])) return at;
        return -1;
    }

    /// <summary>Where the last of them stands in a text; -1 when none does.</summary>
    public int LastIndexIn(ReadOnlySpan<char> text)
    {
        var at = text.Length - 1;
        while (at >= 0 && !Contains(text[at])) at--;
        return at;
    }
}
