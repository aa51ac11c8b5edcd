using System.CommandLine;
using Linli.Load.Commands;

var root = new RootCommand("Measures Linli on this machine.") { MeasureCommand.Create(), TokensCommand.Create(), IdleCommand.Create(), SeedCommand.Create() };
return await root.Parse(args).InvokeAsync();
