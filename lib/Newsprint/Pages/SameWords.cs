namespace Newsprint;

/// <summary>
/// Takes fragments for equal that say the same: the same words set twice may differ in blanks and in the width of their marks.
/// </summary>
sealed class SameWords : IEqualityComparer<Fragment>
{
    public static readonly SameWords Compared = new();

    /// <summary>How many characters are compared: those that are no blanks.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var length = 0;
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at + 1)) length++;
        return length;
    }

    public bool Equals(Fragment? one, Fragment? other)
    {
        if (one is null || other is null || ReferenceEquals(one, other)) return ReferenceEquals(one, other);
        var a = one.Text;
        var b = other.Text;
        var (i, j) = (Next(a, 0), Next(b, 0));
        for (; i < a.Length && j < b.Length; i = Next(a, i + 1), j = Next(b, j + 1))
            if (InOneWidth(a[i]) != InOneWidth(b[j])) return false;
        return i == a.Length && j == b.Length;
    }

    public int GetHashCode(Fragment fragment)
    {
        var text = fragment.Text;
        var hash = 0u;
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at + 1)) hash = (hash ^ InOneWidth(text[at])) * 0x9E3779B1u;
        return (int)(hash ^ hash >> 15);
    }

    /// <summary>The first place from an offset on that is no blank.</summary>
    static int Next(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    static char InOneWidth(char c) => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
}
