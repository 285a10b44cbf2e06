namespace Newsprint;

/// <summary>Characters, looked up by one read of a table.</summary>
sealed class CharSet
{
    readonly bool[] _in = new bool[char.MaxValue + 1];

    public CharSet(string characters, bool orNoChinese = false)
    {
        foreach (var c in characters) _in[c] = true;
        if (!orNoChinese) return;
        for (var c = 0; c <= char.MaxValue; c++)
            if (c is < '\u4e00' or > '\u9fff') _in[c] = true;
    }

    public bool Contains(char c) => _in[c];
}
