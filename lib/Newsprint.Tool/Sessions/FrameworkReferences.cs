using Microsoft.CodeAnalysis;

namespace Newsprint.Tool.Sessions;

/// <summary>The framework's assemblies and what cells may use of this tool.</summary>
static class FrameworkReferences
{
    static readonly string Folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
    static readonly string[] Files = [.. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Where(file => Path.GetDirectoryName(file) == Folder)];

    /// <summary>Simple names of the framework's assemblies.</summary>
    public static IReadOnlySet<string> Names { get; } =
        Files.Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a reference names what cells have anyway, such as <c>System.Text.Json</c>; with <c>.dll</c> or a version too.
    /// </summary>
    public static bool Has(string reference)
    {
        var name = reference.Split(',')[0].Trim();
        return Names.Contains(name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name);
    }

    public static IEnumerable<MetadataReference> All() =>
    [
        .. Files.Select(file => MetadataReference.CreateFromFile(file)),
        MetadataReference.CreateFromFile(typeof(Cells).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Microsoft.DotNet.Interactive.Formatting.Formatter).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Microsoft.AspNetCore.Html.IHtmlContent).Assembly.Location),
    ];
}
