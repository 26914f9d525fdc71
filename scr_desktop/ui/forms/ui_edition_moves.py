# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'edition_moves.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.fields.text_entry import TextEntry
from scr_desktop.ui.tables.table_view import TableView

class Ui_EditionMoves(object):
    def setupUi(self, EditionMoves):
        if not EditionMoves.objectName():
            EditionMoves.setObjectName(u"EditionMoves")
        self.column = QVBoxLayout(EditionMoves)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 18, 22, 16)
        self.explanation = QLabel(EditionMoves)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.explanation)

        self.moves_label = QLabel(EditionMoves)
        self.moves_label.setObjectName(u"moves_label")
        self.moves_label.setProperty(u"role", u"heading")

        self.column.addWidget(self.moves_label)

        self.moves_about = QLabel(EditionMoves)
        self.moves_about.setObjectName(u"moves_about")
        self.moves_about.setWordWrap(True)
        self.moves_about.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.moves_about)

        self.moves = TableView(EditionMoves)
        self.moves.setObjectName(u"moves")
        self.moves.setMinimumSize(QSize(0, 150))

        self.column.addWidget(self.moves)

        self.why_label = QLabel(EditionMoves)
        self.why_label.setObjectName(u"why_label")

        self.column.addWidget(self.why_label)

        self.why = TextEntry(EditionMoves)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"lines", 2)

        self.column.addWidget(self.why)

        self.fault = QLabel(EditionMoves)
        self.fault.setObjectName(u"fault")
        self.fault.setWordWrap(True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setProperty(u"role", u"error")

        self.column.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.cancel = QPushButton(EditionMoves)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(EditionMoves)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.column.addLayout(self.buttons)

        self.least_width = QSpacerItem(676, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.column.addItem(self.least_width)

#if QT_CONFIG(shortcut)
        self.moves_label.setBuddy(self.moves)
        self.why_label.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EditionMoves)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(EditionMoves)
    # setupUi

    def retranslateUi(self, EditionMoves):
        self.explanation.setText("")
        self.moves_label.setText(QCoreApplication.translate("EditionMoves", u"Open deadlines that &move", None))
        self.moves_about.setText("")
#if QT_CONFIG(accessibility)
        self.moves.setAccessibleName(QCoreApplication.translate("EditionMoves", u"Open deadlines that move", None))
#endif // QT_CONFIG(accessibility)
        self.why_label.setText(QCoreApplication.translate("EditionMoves", u"&Why? It is kept in the history.", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("EditionMoves", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("EditionMoves", u"&Record it", None))
        pass
    # retranslateUi

