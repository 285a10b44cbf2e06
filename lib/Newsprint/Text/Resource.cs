namespace Newsprint;

/// <summary>The tables that are part of the library, by their file's name.</summary>
static class Resource
{
    /// <summary>A table, to be read from its beginning; the caller closes it.</summary>
    public static StreamReader Open(string name) => new(typeof(Resource).Assembly.GetManifestResourceStream(name)!);

    /// <summary>All of a table.</summary>
    public static string Text(string name)
    {
        using var reader = Open(name);
        return reader.ReadToEnd();
    }
}
