namespace Newsprint;

/// <summary>Compares names.</summary>
static class Names
{
    /// <summary>Dice coefficient of character pairs, 0 to 1; 0.9 where one name ends with the other.</summary>
    public static double Likeness(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return 0;
        if (a == b) return 1;
        if (a.Length >= 2 && b.EndsWith(a, StringComparison.Ordinal) || b.Length >= 2 && a.EndsWith(b, StringComparison.Ordinal)) return 0.9;
        return Dice(a, b);
    }

    /// <summary>Dice coefficient of character pairs, 0 to 1; 0 for a single character and anything but itself.</summary>
    public static double Dice(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length < 2 || b.Length < 2) return a.SequenceEqual(b) ? 1 : 0;
        var shared = 0;
        Span<bool> used = b.Length <= 64 ? stackalloc bool[b.Length - 1] : new bool[b.Length - 1];
        for (var i = 0; i + 1 < a.Length; i++)
            for (var j = 0; j + 1 < b.Length; j++)
                if (!used[j] && a[i] == b[j] && a[i + 1] == b[j + 1]) { used[j] = true; shared++; break; }
        return 2.0 * shared / (a.Length - 1 + b.Length - 1);
    }
}
