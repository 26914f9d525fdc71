# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_sheet.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_RecoverySheet(object):
    def setupUi(self, RecoverySheet):
        if not RecoverySheet.objectName():
            RecoverySheet.setObjectName(u"RecoverySheet")
        self.column = QVBoxLayout(RecoverySheet)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.explanation = QLabel(RecoverySheet)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.warning = QFrame(RecoverySheet)
        self.warning.setObjectName(u"warning")
        self.warning.setProperty(u"role", u"caution")
        self.warning_column = QVBoxLayout(self.warning)
        self.warning_column.setObjectName(u"warning_column")
        self.warning_text = QLabel(self.warning)
        self.warning_text.setObjectName(u"warning_text")
        self.warning_text.setWordWrap(True)

        self.warning_column.addWidget(self.warning_text)


        self.column.addWidget(self.warning)

        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.setObjectName(u"row")
        self.print_sheet = QPushButton(RecoverySheet)
        self.print_sheet.setObjectName(u"print_sheet")
        self.print_sheet.setAutoDefault(False)

        self.row.addWidget(self.print_sheet)

        self.save_sheet = QPushButton(RecoverySheet)
        self.save_sheet.setObjectName(u"save_sheet")
        self.save_sheet.setAutoDefault(False)

        self.row.addWidget(self.save_sheet)

        self.row_gap = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row.addItem(self.row_gap)


        self.column.addLayout(self.row)

        self.outcome = QLabel(RecoverySheet)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setProperty(u"role", u"muted")
        self.outcome.setWordWrap(True)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.outcome)

        self.kept = QCheckBox(RecoverySheet)
        self.kept.setObjectName(u"kept")

        self.column.addWidget(self.kept)

        self.end = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.end)

        QWidget.setTabOrder(self.print_sheet, self.save_sheet)
        QWidget.setTabOrder(self.save_sheet, self.kept)

        self.retranslateUi(RecoverySheet)

        QMetaObject.connectSlotsByName(RecoverySheet)
    # setupUi

    def retranslateUi(self, RecoverySheet):
        self.explanation.setText(QCoreApplication.translate("RecoverySheet", u"The recovery key sheet opens the case file when the passphrase is forgotten, or when whoever knows it is not there. Print it now, seal it in an envelope, and keep it in a safe away from this computer.", None))
        self.warning_text.setText(QCoreApplication.translate("RecoverySheet", u"Without the passphrase and without this sheet nobody can ever read the cases again.", None))
        self.print_sheet.setText(QCoreApplication.translate("RecoverySheet", u"&Print the sheet\u2026", None))
        self.save_sheet.setText(QCoreApplication.translate("RecoverySheet", u"&Save it as a PDF\u2026", None))
        self.outcome.setText("")
        self.kept.setText(QCoreApplication.translate("RecoverySheet", u"The sheet is printed, or saved on a drive that is &locked away", None))
        pass
    # retranslateUi

