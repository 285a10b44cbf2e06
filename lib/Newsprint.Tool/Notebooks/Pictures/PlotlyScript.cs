using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace Newsprint.Tool.Notebooks;

/// <summary>The plotly.js that Plotly.NET carries, read without loading its code.</summary>
static class PlotlyScript
{
    static readonly Lazy<string> Script = new(Read);

    /// <summary>The script's text.</summary>
    public static string Text => Script.Value;

    static string Read()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "plotly", "Plotly.NET.dll"));
        using var assembly = new PEReader(file);
        var metadata = assembly.GetMetadataReader();
        var resource = metadata.ManifestResources.Select(metadata.GetManifestResource)
            .First(resource => metadata.GetString(resource.Name).EndsWith(".min.js", StringComparison.Ordinal));
        var start = assembly.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress;
        var data = assembly.GetSectionData(start).GetReader();
        data.Offset = (int)resource.Offset;
        return Encoding.UTF8.GetString(data.ReadBytes(data.ReadInt32()));
    }
}
