// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {BandLens} from "../../src/bands/BandLens.sol";
import {BandLoans} from "../../src/bands/BandLoans.sol";
import {BandMarket} from "../../src/bands/BandMarket.sol";
import {ConstantPolicy} from "../../src/bands/ConstantPolicy.sol";
import {FeeSplitter} from "../../src/bands/FeeSplitter.sol";
import {LendVault} from "../../src/bands/LendVault.sol";
import {MarketFactory} from "../../src/bands/MarketFactory.sol";
import {SavingsVault} from "../../src/bands/SavingsVault.sol";
import {Stablecoin} from "../../src/bands/Stablecoin.sol";
import {IBandMarket} from "../../src/bands/interfaces/IBandMarket.sol";
import {IBandMarketTypes} from "../../src/bands/interfaces/IBandMarketTypes.sol";
import {BandsAccess} from "../../src/bands/libraries/BandsAccess.sol";
import {Create3Factory} from "../../src/common/Create3Factory.sol";
import {DataContracts} from "../../src/common/libraries/DataContracts.sol";
import {BaseTest} from "../utils/Base.t.sol";
import {TestToken} from "../utils/TestToken.sol";

/// @title  BandsBase
/// @notice The whole bands module, deployed as a deployment does it: addresses first, by CREATE3, then code.
abstract contract BandsBase is BaseTest {
    uint256 internal constant TEN_PERCENT_A_YEAR = 3_170_979_198; // 0.1 / 365 days, per second, WAD

    Create3Factory internal create3;
    Stablecoin internal qusd;
    MarketFactory internal factory;
    SavingsVault internal savings;
    FeeSplitter internal splitter;
    ConstantPolicy internal policy;
    BandLens internal lens;
    address internal treasury = makeAddr("treasury");

    function setUp() public virtual override {
        super.setUp();
        create3 = new Create3Factory();
        address loansCode = address(new BandLoans());
        bytes[] memory parts = DataContracts.split(type(BandMarket).creationCode);
        address[] memory marketCode = new address[](parts.length);
        for (uint256 i; i < parts.length; ++i) {
            marketCode[i] = create3.deploy(keccak256(abi.encode("market code", i)), parts[i]);
        }
        address factoryAt = create3.addressOf(address(this), "factory");
        address splitterAt = create3.addressOf(address(this), "splitter");

        qusd = new Stablecoin("Quintet USD", "QUSD", address(manager), factoryAt);
        savings = new SavingsVault(address(qusd), "Savings QUSD", "sQUSD", address(manager));
        bytes memory factoryArguments =
            abi.encode(address(manager), address(qusd), splitterAt, marketCode, loansCode);
        create3.deploy("factory", bytes.concat(type(MarketFactory).creationCode, factoryArguments));
        bytes memory splitterArguments =
            abi.encode(address(manager), address(qusd), address(savings), address(0), treasury);
        create3.deploy("splitter", bytes.concat(type(FeeSplitter).creationCode, splitterArguments));
        factory = MarketFactory(factoryAt);
        splitter = FeeSplitter(splitterAt);
        policy = new ConstantPolicy(address(manager), TEN_PERCENT_A_YEAR);
        lens = new BandLens();

        BandsAccess.allowStablecoin(manager, address(qusd));
        BandsAccess.allowSavingsVault(manager, address(savings));
        BandsAccess.allowFactory(manager, factoryAt);
        BandsAccess.allowFeeSplitter(manager, splitterAt);
        BandsAccess.allowConstantPolicy(manager, address(policy));
    }

    // ── Markets ────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A market that mints QUSD against `collateral`, with the defaults of the module and A = 100.
    function _mintParams(address collateral)
        internal
        view
        returns (IBandMarketTypes.MarketParams memory params)
    {
        params.borrowed = address(qusd);
        params.collateral = collateral;
        params.oracle = address(oracle);
        params.policy = address(policy);
        params.A = 100;
        params.fee = 0.006e18;
        params.loanDiscount = 0.09e18;
        params.liqDiscount = 0.06e18;
        params.liquidationGuard = 120;
        params.ceiling = 10_000_000e18;
    }

    function _createMarket(IBandMarketTypes.MarketParams memory params) internal returns (IBandMarket) {
        return IBandMarket(factory.createMarket(params));
    }

    function _createMintMarket(TestToken collateral) internal returns (IBandMarket) {
        return _createMarket(_mintParams(address(collateral)));
    }

    /// @dev A market that lends `borrowed` out of a vault. The oracle quotes in USD: `borrowed` is a dollar.
    function _createLendMarket(TestToken borrowed, TestToken collateral)
        internal
        returns (IBandMarket market, LendVault vault)
    {
        vault = new LendVault(address(borrowed), "Lent", "LENT", address(manager), address(factory));
        BandsAccess.allowLendVault(manager, address(vault));
        IBandMarketTypes.MarketParams memory params = _mintParams(address(collateral));
        params.borrowed = address(borrowed);
        params.vault = address(vault);
        params.ceiling = type(uint128).max;
        market = _createMarket(params);
    }

    // ── Loans ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Funds `account` with the collateral and opens a loan of N bands.
    function _openLoan(
        IBandMarket market,
        TestToken collateralToken,
        address account,
        uint256 collateral,
        uint256 debt,
        uint8 N
    ) internal returns (int24 n1, int24 n2) {
        _fund(collateralToken, account, collateral, address(market));
        vm.prank(account);
        return market.createLoan(
            IBandMarketTypes.CreateParams({
                collateral: collateral,
                debt: debt,
                N: N,
                onBehalf: account,
                minN1: type(int24).min,
                cb: address(0),
                data: ""
            })
        );
    }

    /// @dev Gives `account` QUSD out of thin air, by a minter of its own.
    function _mintQusd(address account, uint256 amount) internal {
        address mint = makeAddr("QUSD mint");
        qusd.setCeiling(mint, type(uint128).max);
        vm.prank(mint);
        qusd.mint(account, amount);
    }

    // ── Prices ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The oracle goes to `priceWad` and the window of the jump limit passes; nobody trades.
    function _moveOracle(address collateral, uint256 priceWad) internal {
        _setPrice(collateral, priceWad);
        skip(10 minutes);
        _setPrice(collateral, priceWad);
    }

    /// @dev Trades the AMM price to `targetWad`, by an account that is made for it.
    function _arbitrage(IBandMarket market, TestToken collateral, uint256 targetWad) internal {
        address trader = makeAddr("trader");
        (uint256 amount, bool pump) = market.amountForPrice(targetWad);
        if (amount == 0) return;
        if (pump) _mintQusd(trader, amount);
        else collateral.mint(trader, amount);
        vm.startPrank(trader);
        qusd.approve(address(market), type(uint256).max);
        collateral.approve(address(market), type(uint256).max);
        market.swapExactIn(pump, amount, 0, trader);
        vm.stopPrank();
    }
}
