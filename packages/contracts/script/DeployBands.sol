// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {MarketFactory} from "../src/bands/MarketFactory.sol";
import {IBandMarketTypes} from "../src/bands/interfaces/IBandMarketTypes.sol";
import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {BandsAccess} from "../src/bands/libraries/BandsAccess.sol";
import {Roles} from "../src/common/Roles.sol";
import {IEntryPause} from "../src/common/interfaces/IEntryPause.sol";
import {DeployBase} from "./DeployBase.sol";

/// @title  DeployBands
/// @notice Deploys the module `bands`: the stablecoin QUSD, its savings vault sQUSD, the market factory, and markets that
///         mint QUSD against WETH and WBTC and lend USDC against WETH.
abstract contract DeployBands is DeployBase {
    /// @dev 10 % a year, per second.
    uint256 private constant MINT_RATE = uint256(0.1e18) / 365 days;

    /// @dev 2 % a year while nothing is lent, 80 % while everything is, per second.
    uint256 private constant LEND_RATE_MIN = uint256(0.02e18) / 365 days;
    uint256 private constant LEND_RATE_MAX = uint256(0.8e18) / 365 days;

    function _deployBands() internal {
        address authority = addressOf("AccessManager");
        address factory = addressOf("MarketFactory");

        address qusd = _create("Stablecoin", abi.encode("Quintet USD", "QUSD", authority, factory));
        address savings = _create("SavingsVault", abi.encode(qusd, "Savings QUSD", "sQUSD", authority));
        address splitter =
            _create("FeeSplitter", abi.encode(authority, qusd, savings, address(0), config.treasury));
        address loansCode = _create("BandLoans", "");
        _create("MarketFactory", abi.encode(authority, qusd, splitter, _store("BandMarket"), loansCode));
        _create("BandLens", "");
        _create("LoanRefinancer", abi.encode(qusd));
        _create("ConstantPolicy", abi.encode(authority, MINT_RATE));
        _create("SemilogPolicy", abi.encode(authority, LEND_RATE_MIN, LEND_RATE_MAX));

        address usdc = config.chain.usdc;
        address vault = _createAs(
            "LendVaultUSDC", "LendVault", abi.encode(usdc, "Lent USDC", "lUSDC", authority, factory)
        );
        _assignRoles(vault);

        address ema = addressOf("EmaOracle");
        _market(_mint(qusd, config.chain.weth, ema));
        _market(_mint(qusd, config.chain.wbtc, ema));

        // USDC is worth what its feed says, not a dollar by definition.
        address pair =
            _createAs("WethUsdcOracle", "PairOracle", abi.encode(ema, true, ema, usdc, type(uint256).max));
        IBandMarketTypes.MarketParams memory lend = _mint(usdc, config.chain.weth, pair);
        (lend.policy, lend.vault, lend.minDebt, lend.ceiling) =
        (addressOf("SemilogPolicy"), vault, 100e6, 50_000_000e6);
        _market(lend);
    }

    /// @dev A market with the defaults of the module.
    function _mint(address borrowed, address collateral, address oracle)
        internal
        view
        returns (IBandMarketTypes.MarketParams memory)
    {
        return IBandMarketTypes.MarketParams({
            borrowed: borrowed,
            collateral: collateral,
            oracle: oracle,
            pokeOracle: true,
            policy: addressOf("ConstantPolicy"),
            A: 100,
            fee: 0.006e18,
            adminFee: 0,
            loanDiscount: 0.09e18,
            liqDiscount: 0.06e18,
            minDebt: 100e18,
            liquidationGuard: 120,
            ceiling: 50_000_000e18,
            vault: address(0)
        });
    }

    function _market(IBandMarketTypes.MarketParams memory params) internal {
        MarketFactory factory = MarketFactory(addressOf("MarketFactory"));
        if (factory.marketAddress(params).code.length == 0) factory.createMarket(params);
    }

    /// @dev Assigns every restricted function; skipped once the last assignment has been made.
    function _assignRoles(address vault) private {
        AccessManager manager = accessManager();
        if (manager.getTargetFunctionRole(vault, IEntryPause.unpauseEntry.selector) == Roles.GOVERNOR) {
            return;
        }
        BandsAccess.allowFactory(manager, addressOf("MarketFactory"));
        BandsAccess.allowStablecoin(manager, addressOf("Stablecoin"));
        BandsAccess.allowSavingsVault(manager, addressOf("SavingsVault"));
        BandsAccess.allowFeeSplitter(manager, addressOf("FeeSplitter"));
        BandsAccess.allowConstantPolicy(manager, addressOf("ConstantPolicy"));
        BandsAccess.allowSemilogPolicy(manager, addressOf("SemilogPolicy"));
        BandsAccess.allowLendVault(manager, vault);
    }
}
