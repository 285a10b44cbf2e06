using System.Text;

namespace Newsprint.Tool.Sessions;

/// <summary>Sends what a cell writes to the console to its outputs, until disposed.</summary>
sealed class ConsoleCapture : IDisposable
{
    // Many lines travel together, yet a person sees them come.
    static readonly TimeSpan HandOver = TimeSpan.FromMilliseconds(50);

    readonly TextWriter _standardOut = Console.Out, _standardError = Console.Error;
    readonly TextReader _standardIn = Console.In;
    readonly Stream _out, _error;
    readonly Timer _handOver;

    ConsoleCapture(ICellOutput output)
    {
        _out = new Stream("stdout", output, () => _error!.Flush());
        _error = new Stream("stderr", output, () => _out.Flush());
        Console.SetOut(_out);
        Console.SetError(_error);
        Console.SetIn(new NoInput());
        _handOver = new Timer(_ => Flush(), null, HandOver, HandOver);
    }

    public static ConsoleCapture To(ICellOutput output) => new(output);

    /// <summary>Hands over what was written so far; call it before anything else is shown.</summary>
    public void Flush()
    {
        _out.Flush();
        _error.Flush();
    }

    public void Dispose()
    {
        _handOver.Dispose();
        Flush();
        Console.SetIn(_standardIn);
        Console.SetOut(_standardOut);
        Console.SetError(_standardError);
    }

    sealed class NoInput : TextReader
    {
        public override int Peek() =>
            throw new NotSupportedException("found a cell that reads standard input; expected none: nobody is asked; put the text into the cell");
        public override int Read() => Peek();
        public override string? ReadLine() => Peek().ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    sealed class Stream(string name, ICellOutput output, Action flushOther) : TextWriter
    {
        const int Enough = 8192;
        readonly StringBuilder _text = new();

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            lock (output)
            {
                if (_text.Length == 0) flushOther();
                _text.Append(value);
                if (_text.Length > Enough) Flush();
            }
        }

        public override void Write(ReadOnlySpan<char> buffer)
        {
            lock (output)
            {
                if (_text.Length == 0) flushOther();
                _text.Append(buffer);
                if (_text.Length > Enough) Flush();
            }
        }

        public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

        public override void Write(string? value) => Write(value.AsSpan());

        public override void WriteLine(string? value) => Write(value + "\n");

        public override string NewLine => "\n";

        public override void Flush()
        {
            lock (output)
            {
                if (_text.Length == 0) return;
                output.Write(name, _text.ToString());
                _text.Clear();
            }
        }
    }
}
