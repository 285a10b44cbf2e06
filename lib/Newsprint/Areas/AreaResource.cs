namespace Newsprint;

/// <summary>The tables of this room.</summary>
static class AreaResource
{
    public static string Text(string name)
    {
        using var stream = typeof(AreaResource).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
