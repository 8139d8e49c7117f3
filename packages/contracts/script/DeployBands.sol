// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ConstantPolicy} from "../src/bands/ConstantPolicy.sol";
import {FeeSplitter} from "../src/bands/FeeSplitter.sol";
import {LendVault} from "../src/bands/LendVault.sol";
import {MarketFactory} from "../src/bands/MarketFactory.sol";
import {SemilogPolicy} from "../src/bands/SemilogPolicy.sol";
import {Stablecoin} from "../src/bands/Stablecoin.sol";
import {IBandMarketTypes} from "../src/bands/interfaces/IBandMarketTypes.sol";
import {Roles} from "../src/common/Roles.sol";
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
        _create("ConstantPolicy", abi.encode(authority, MINT_RATE));
        _create("SemilogPolicy", abi.encode(authority, LEND_RATE_MIN, LEND_RATE_MAX));
        _assignRoles();

        address ema = addressOf("EmaOracle");
        _market(_mint(qusd, config.chain.weth, ema));
        _market(_mint(qusd, config.chain.wbtc, ema));

        address usdc = config.chain.usdc;
        address vault = _createAs(
            "LendVaultUSDC", "LendVault", abi.encode(usdc, "Lent USDC", "lUSDC", authority, factory)
        );
        _allow(vault, Roles.GOVERNOR, LendVault.setDepositCap.selector);
        _allowEntryPause(vault);
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
        private
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

    function _market(IBandMarketTypes.MarketParams memory params) private {
        MarketFactory factory = MarketFactory(addressOf("MarketFactory"));
        if (factory.marketAddress(params).code.length == 0) factory.createMarket(params);
    }

    function _assignRoles() private {
        address factory = addressOf("MarketFactory");
        bytes4[] memory governed = new bytes4[](13);
        governed[0] = MarketFactory.createMarket.selector;
        governed[1] = MarketFactory.setFeeReceiver.selector;
        governed[2] = MarketFactory.setInsuranceFund.selector;
        governed[3] = MarketFactory.setCeiling.selector;
        governed[4] = MarketFactory.setMinDebt.selector;
        governed[5] = MarketFactory.unpauseMarketEntry.selector;
        governed[6] = MarketFactory.setDiscounts.selector;
        governed[7] = MarketFactory.setFee.selector;
        governed[8] = MarketFactory.setAdminFee.selector;
        governed[9] = MarketFactory.setAdminShare.selector;
        governed[10] = MarketFactory.setPolicy.selector;
        governed[11] = MarketFactory.setOracle.selector;
        governed[12] = MarketFactory.setMaxPriceAge.selector;
        _allow(factory, Roles.GOVERNOR, governed);

        bytes4[] memory guarded = new bytes4[](2);
        guarded[0] = MarketFactory.lowerCeiling.selector;
        guarded[1] = MarketFactory.pauseMarketEntry.selector;
        _allow(factory, Roles.GUARDIAN, guarded);

        bytes4[] memory split = new bytes4[](2);
        split[0] = FeeSplitter.setTargets.selector;
        split[1] = FeeSplitter.setWeights.selector;
        _allow(addressOf("FeeSplitter"), Roles.GOVERNOR, split);

        bytes4[] memory mint = new bytes4[](2);
        mint[0] = Stablecoin.setCeiling.selector;
        mint[1] = Stablecoin.setFlashTerms.selector;
        _allow(addressOf("Stablecoin"), Roles.GOVERNOR, mint);
        _allow(addressOf("ConstantPolicy"), Roles.GOVERNOR, ConstantPolicy.setRate.selector);
        _allow(addressOf("SemilogPolicy"), Roles.GOVERNOR, SemilogPolicy.setRateRange.selector);
        _allowEntryPause(addressOf("Stablecoin"));
        _allowEntryPause(addressOf("SavingsVault"));
    }
}
