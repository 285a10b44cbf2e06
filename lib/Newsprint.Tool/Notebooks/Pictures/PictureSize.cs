namespace Newsprint.Tool.Notebooks;

/// <summary>
/// Makes a chart's picture a quarter as large: a chart has a few colours and their blends at the edges of letters, so 256
/// of them do. A picture that would suffer visibly stays as it is.
/// </summary>
static class PictureSize
{
    const int Most = 256;
    // Farthest that a pixel may move, as the square of its distance in red, green and blue.
    const int Farthest = 3 * 8 * 8;

    /// <summary>The same picture in fewer bytes where it can be; base64 in, base64 out.</summary>
    public static string Reduce(string base64)
    {
        if (Png.Read(Convert.FromBase64String(base64)) is not { } picture) return base64;
        var counts = Count(picture.Pixels);
        if (Palette(counts) is not { } palette) return base64;
        var places = counts.Keys.ToDictionary(colour => colour, colour => (byte)Nearest(palette, colour));
        var indices = new byte[picture.Width * picture.Height];
        for (var i = 0; i < indices.Length; i++) indices[i] = places[Colour(picture.Pixels, i)];
        var colours = palette.SelectMany(colour => new[] { (byte)(colour >> 16), (byte)(colour >> 8), (byte)colour }).ToArray();
        var smaller = Convert.ToBase64String(Png.Write(picture.Width, picture.Height, colours, indices));
        return smaller.Length < base64.Length ? smaller : base64;
    }

    // Half of them the colours that fill most, then again and again the one that is farthest from all chosen; null when
    // that leaves a colour too far from its stand-in.
    static List<int>? Palette(Dictionary<int, int> counts)
    {
        var colours = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key).ToArray();
        if (colours.Length > 16 * Most) return null;
        var chosen = colours.Take(Most / 2).ToList();
        var gaps = Array.ConvertAll(colours, colour => Distance(chosen[Nearest(chosen, colour)], colour));
        for (; chosen.Count < Most && gaps.Max() > 0;)
        {
            chosen.Add(colours[Array.IndexOf(gaps, gaps.Max())]);
            for (var i = 0; i < gaps.Length; i++) gaps[i] = Math.Min(gaps[i], Distance(chosen[^1], colours[i]));
        }
        return gaps.Max() <= Farthest ? chosen : null;
    }

    static Dictionary<int, int> Count(byte[] pixels)
    {
        var counts = new Dictionary<int, int>();
        for (var i = 0; i < pixels.Length / 3; i++)
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, Colour(pixels, i), out _)++;
        return counts;
    }

    static int Colour(byte[] pixels, int i) => pixels[3 * i] << 16 | pixels[3 * i + 1] << 8 | pixels[3 * i + 2];

    static int Nearest(List<int> palette, int colour)
    {
        var best = 0;
        for (var i = 1; i < palette.Count; i++)
            if (Distance(palette[i], colour) < Distance(palette[best], colour)) best = i;
        return best;
    }

    static int Distance(int a, int b)
    {
        var (red, green, blue) = ((a >> 16) - (b >> 16), (a >> 8 & 255) - (b >> 8 & 255), (a & 255) - (b & 255));
        return red * red + green * green + blue * blue;
    }
}
