import ArgumentParser
import Foundation
import Testing

@testable import baton

@Suite("The table of commands")
struct CommandTableTests {
  private struct Dump: Decodable {
    let command: Command
    struct Command: Decodable {
      let commandName: String
      let abstract: String?
      let discussion: String?
      let shouldDisplay: Bool?
      let subcommands: [Command]?
      let arguments: [Argument]?
    }
    struct Argument: Decodable {
      let kind: String
      let names: [Name]?
      let abstract: String?
    }
    struct Name: Decodable {
      let kind: String
      let name: String
    }
  }

  private func commands() throws -> [Dump.Command] {
    let dump = try JSONDecoder().decode(Dump.self, from: Data(Baton._dumpHelp().utf8))
    return dump.command.subcommands ?? []
  }

  @Test("it knows every command, and every option that has a value")
  func complete() throws {
    let commands = try commands()
    #expect(commands.count > 15)
    for command in commands where command.commandName != "open" {
      let shape = try #require(CommandTable.shapes[command.commandName], "\(command.commandName)")
      let nested = command.subcommands?.flatMap { $0.arguments ?? [] } ?? []
      let options = ((command.arguments ?? []) + nested).filter { $0.kind == "option" }
      let names = options.flatMap { $0.names ?? [] }.map {
        ($0.kind == "long" ? "--" : "-") + $0.name
      }
      #expect(
        Set(names).subtracting(CommandTable.globalValued) == shape.valued, "\(command.commandName)")
    }
    #expect(
      Set(CommandTable.shapes.keys)
        == Set(commands.map(\.commandName).filter { $0 != "open" }).union(["help"]))
  }

  @Test("every command begins its help with an example, every option says what it does")
  func examples() throws {
    for command in try commands()
    where command.shouldDisplay ?? true && command.commandName != "help" {
      #expect(command.discussion?.hasPrefix("baton " + command.commandName) == true)
      #expect(command.abstract?.hasSuffix(".") == true)
      for argument in command.arguments ?? [] { #expect(argument.abstract?.isEmpty == false) }
    }
  }

  @Test("commands of commands are all known, with an example and a sentence each")
  func nested() throws {
    var known: [String: [String]] = [:]
    for command in try commands() where command.commandName != "help" {
      guard let own = command.subcommands, !own.isEmpty else { continue }
      known[command.commandName] = own.map(\.commandName)
      for inner in own {
        let line = "baton \(command.commandName) \(inner.commandName)"
        #expect(inner.discussion?.hasPrefix(line) == true, "\(line)")
        #expect(inner.abstract?.hasSuffix(".") == true, "\(line)")
        for argument in inner.arguments ?? [] {
          #expect(argument.abstract?.isEmpty == false, "\(line)")
        }
      }
    }
    #expect(known == CommandTable.nested)
  }

  @Test("the manual page has every command and setting, and hyphens that can be searched for")
  func manual() throws {
    let page = ManualPage.roff(dump: Baton._dumpHelp())
    for command in try commands()
    where command.shouldDisplay ?? true && command.commandName != "help" {
      #expect(page.contains(".SS baton \(command.commandName)"))
    }
    for key in ConfigReader.keys { #expect(page.contains(".B \(key) =")) }
    #expect(page.contains("\\-\\-journal path"))
    #expect(ManualPage.roff(dump: "{") == "")
  }
}
