// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {Roles} from "../src/common/Roles.sol";
import {IEntryPause} from "../src/common/interfaces/IEntryPause.sol";
import {IRollupChain} from "../src/rollup/interfaces/IRollupChain.sol";
import {RollupAccess} from "../src/rollup/libraries/RollupAccess.sol";
import {DeployBase} from "./DeployBase.sol";

/// @title  DeployRollup
/// @notice Deploys the module `rollup` with WETH, USDC and, where bands is deployed, QUSD as assets, and its savings and
///         lending vaults as strategies.
abstract contract DeployRollup is DeployBase {
    uint96 private constant NO_DEPOSIT_CAP = type(uint96).max;
    uint112 private constant NO_CAP = type(uint112).max;

    /// @dev Limits of a strategy, 1e4: what a leg may lose, and how far the price may move between executions.
    uint16 private constant MAX_SLIPPAGE_BPS = 50;
    uint16 private constant MAX_UP_BPS = 1000;
    uint16 private constant MAX_DOWN_BPS = 500;

    function _deployRollup() internal {
        address authority = addressOf("AccessManager");
        address weth = config.chain.weth;
        address rollup = addressOf("RollupChain");

        address bonds = _create("ProducerBonds", abi.encode(rollup));
        address prover = _create("RollupProver", abi.encode(rollup));
        address registry = _create("RollupRegistry", abi.encode(authority, weth, bonds));
        address escape = _create("RollupEscape", abi.encode(authority, weth, bonds, registry));
        address disputes = _create("RollupDisputes", abi.encode(authority, weth, bonds, prover, escape));
        _create("RollupChain", abi.encode(authority, weth, bonds, disputes));

        _assignRollupRoles(rollup);
        _listForRollup(IRollupChain(rollup));
    }

    /// @dev Ids follow the order: WETH 1, USDC 2, QUSD 3; the savings vault 0, the lending vault 1.
    function _listForRollup(IRollupChain rollup) private {
        if (rollup.chainState().assetCount != 0) return;
        rollup.registerAsset(config.chain.weth, NO_DEPOSIT_CAP);
        uint8 usdc = rollup.registerAsset(config.chain.usdc, NO_DEPOSIT_CAP);
        address coin = addressOf("Stablecoin");
        if (coin.code.length == 0) return;

        uint8 qusd = rollup.registerAsset(coin, NO_DEPOSIT_CAP);
        _addStrategy(rollup, "SavingsStrategy", addressOf("SavingsVault"), qusd);
        _addStrategy(rollup, "LendUsdcStrategy", addressOf("LendVaultUSDC"), usdc);
    }

    function _addStrategy(IRollupChain rollup, string memory name, address vault, uint8 asset) private {
        if (vault.code.length == 0) return;
        address adapter = _createAs(name, "StrategyAdapter4626", abi.encode(rollup, vault));
        rollup.registerStrategy(adapter, asset, MAX_SLIPPAGE_BPS, MAX_UP_BPS, MAX_DOWN_BPS, NO_CAP);
    }

    /// @dev Assigns every restricted function; skipped once the last assignment has been made.
    function _assignRollupRoles(address rollup) private {
        AccessManager manager = accessManager();
        if (manager.getTargetFunctionRole(rollup, IEntryPause.unpauseEntry.selector) == Roles.GOVERNOR) {
            return;
        }
        RollupAccess.allowRollup(manager, rollup);
    }
}
