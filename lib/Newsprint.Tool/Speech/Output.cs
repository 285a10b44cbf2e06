using System.Text;

namespace Newsprint.Tool;

/// <summary>Standard output as other programs read it: UTF-8, no byte order mark unless asked for.</summary>
static class Output
{
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard output; disposing it flushes.</summary>
    /// <param name="bom">Whether a byte order mark comes first.</param>
    public static Stream Open(bool bom)
    {
        var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        if (bom) output.Write(Encoding.UTF8.Preamble);
        return output;
    }
}
