namespace Newsprint;

/// <summary>Characters of a name while it is put together; kept and filled again, since most names are only compared.</summary>
sealed class NameBuffer
{
    char[] _characters = new char[64];

    public int Length { get; private set; }
    public ReadOnlySpan<char> Span => _characters.AsSpan(0, Length);

    /// <summary>The name with all that it has room for, 64 at least.</summary>
    public ReadOnlySpan<char> Room => _characters;

    /// <summary>Forgets what stands from an index on.</summary>
    public void Cut(int from) => Length = from;

    public void Append(ReadOnlySpan<char> text)
    {
        if (Length + text.Length > _characters.Length)
            Array.Resize(ref _characters, Math.Max(Length + text.Length, 2 * _characters.Length));
        text.CopyTo(_characters.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Takes characters out of the middle.</summary>
    public void Remove(int from, int count)
    {
        Span[(from + count)..].CopyTo(_characters.AsSpan(from));
        Length -= count;
    }

    /// <summary>Takes away, of what stands from an index on, what names neither begin nor end with.</summary>
    public void Trim(int from)
    {
        while (Length > from && _characters[Length - 1] is '的' or '中' or '里' or '、') Length--;
        var first = from;
        while (first < Length && _characters[first] is '的' or '、') first++;
        if (first > from) Remove(from, first - from);
    }

    public override string ToString() => new(Span);
}
