using System.Text;

namespace Newsprint.Tool.Commands;

/// <summary>Standard output as other programs read it: UTF-8, no byte order mark unless asked for.</summary>
static class Output
{
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A writer to standard output; disposing it flushes.</summary>
    /// <param name="bom">Whether a byte order mark comes first.</param>
    public static StreamWriter Open(bool bom) =>
        new(Console.OpenStandardOutput(), new UTF8Encoding(bom), bufferSize: 1 << 16) { NewLine = "\n" };
}
