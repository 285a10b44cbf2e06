namespace Newsprint.Tool.Notebooks;

/// <summary>
/// Makes a chart's picture a quarter as large: a chart has a few colours and their blends at the edges of letters, so 256
/// of them do. A picture that would suffer visibly stays as it is.
/// </summary>
static class PictureSize
{
    const int Most = 256;
    // Farthest that a pixel may move, as the square of its distance in red, green and blue.
    const int Farthest = 3 * 16 * 16;

    /// <summary>The same picture in fewer bytes where it can be; base64 in, base64 out.</summary>
    public static string Reduce(string base64)
    {
        if (Png.Read(Convert.FromBase64String(base64)) is not { } picture) return base64;
        var counts = Count(picture.Pixels);
        var palette = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(Most).Select(pair => pair.Key).ToArray();
        var places = new Dictionary<int, byte>();
        foreach (var colour in counts.Keys)
        {
            var nearest = Nearest(palette, colour);
            if (Distance(palette[nearest], colour) > Farthest) return base64;
            places[colour] = (byte)nearest;
        }
        var indices = new byte[picture.Width * picture.Height];
        for (var i = 0; i < indices.Length; i++) indices[i] = places[Colour(picture.Pixels, i)];
        var colours = palette.SelectMany(colour => new[] { (byte)(colour >> 16), (byte)(colour >> 8), (byte)colour }).ToArray();
        var smaller = Convert.ToBase64String(Png.Write(picture.Width, picture.Height, colours, indices));
        return smaller.Length < base64.Length ? smaller : base64;
    }

    static Dictionary<int, int> Count(byte[] pixels)
    {
        var counts = new Dictionary<int, int>();
        for (var i = 0; i < pixels.Length / 3; i++)
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, Colour(pixels, i), out _)++;
        return counts;
    }

    static int Colour(byte[] pixels, int i) => pixels[3 * i] << 16 | pixels[3 * i + 1] << 8 | pixels[3 * i + 2];

    static int Nearest(int[] palette, int colour)
    {
        var best = 0;
        for (var i = 1; i < palette.Length; i++)
            if (Distance(palette[i], colour) < Distance(palette[best], colour)) best = i;
        return best;
    }

    static int Distance(int a, int b)
    {
        var (red, green, blue) = ((a >> 16) - (b >> 16), (a >> 8 & 255) - (b >> 8 & 255), (a & 255) - (b & 255));
        return red * red + green * green + blue * blue;
    }
}
