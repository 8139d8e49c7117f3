// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ZeroAddress} from "../common/Errors.sol";
import {PermitToken} from "../common/PermitToken.sol";
import {IExchanger} from "./interfaces/IExchanger.sol";
import {ISynth} from "./interfaces/ISynth.sol";

/// @title  Synth
/// @notice A synthetic asset.
/// @dev    Holds nothing. Trusts the registry for its supply and the exchanger for what of a balance is free. A
///         transfer by an account with nothing unsettled makes no external call.
contract Synth is ISynth, PermitToken {
    /// @inheritdoc ISynth
    bytes32 public immutable key;

    address private immutable _registry;
    IExchanger private immutable _exchanger;

    /// @inheritdoc ISynth
    mapping(address account => uint256 count) public pendingEntries;

    modifier onlyRegistry() {
        if (msg.sender != _registry) revert NotSynthsModule(msg.sender);
        _;
    }

    /// @param name_     Name, at most 31 bytes.
    /// @param symbol_   Symbol, at most 31 bytes; also the key.
    /// @param registry  SynthRegistry.
    /// @param exchanger Exchanger.
    constructor(string memory name_, string memory symbol_, address registry, address exchanger)
        PermitToken(name_, symbol_)
    {
        if (registry == address(0) || exchanger == address(0)) revert ZeroAddress();
        key = bytes32(bytes(symbol_));
        _registry = registry;
        _exchanger = IExchanger(exchanger);
    }

    // ── Transfers ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Moves free balance; mature exchanges are settled first.
    /// @dev    Reverts ZeroAddress, InsufficientBalance, WaitingPeriodActive.
    function transfer(address to, uint256 amount) public override returns (bool) {
        _requireFree(msg.sender, to, amount);
        return super.transfer(to, amount);
    }

    /// @notice Moves free balance of `from` by its allowance; mature exchanges are settled first.
    /// @dev    Reverts ZeroAddress, InsufficientAllowance, InsufficientBalance, WaitingPeriodActive.
    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        _requireFree(from, to, amount);
        return super.transferFrom(from, to, amount);
    }

    // ── Registry ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ISynth
    function mint(address to, uint256 amount) external onlyRegistry {
        _mint(to, amount);
    }

    /// @inheritdoc ISynth
    function mintPending(address to, uint256 amount) external onlyRegistry {
        ++pendingEntries[to];
        _mint(to, amount);
    }

    /// @inheritdoc ISynth
    function burn(address from, uint256 amount) external onlyRegistry {
        _burn(from, amount);
    }

    /// @inheritdoc ISynth
    function setPending(address account, uint256 count) external onlyRegistry {
        pendingEntries[account] = count;
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ISynth
    function holding(address account) external view returns (uint256, uint256) {
        return (balanceOf(account), pendingEntries[account]);
    }

    function _requireFree(address from, address to, uint256 amount) private {
        if (to == address(0)) revert ZeroAddress();
        if (pendingEntries[from] != 0) _exchanger.requireFree(from, key, amount);
    }
}
